import type { ContentGraph } from '../../../src/domain/graph.ts';
import type { Suggestion } from '../../../src/domain/newsletter/choice/candidates.ts';
import { countedIn } from '../../../src/domain/newsletter/number.ts';
import { strandName } from '../../../src/domain/newsletter/series.ts';
import type { Strand } from '../../../src/domain/newsletter/series.ts';

export interface Picks {
  policies: readonly Suggestion[];
  facts: readonly Suggestion[];
}

interface Draft {
  month: string;
  strand: Strand;
  publishedOn: string;
  /** Newest review in the content: a later day has not come yet. */
  reviewedOn: string;
  picks: Picks;
}

/** The file of a new edition. What an editor has to write stands in 【】: the compliance check lets no blank out. */
export function draftText(graph: ContentGraph, draft: Draft): string {
  const { month, strand, publishedOn, reviewedOn, picks } = draft;
  const { series, industry } = strand;
  const placed = { series: series.id, industry };
  const { issue } = countedIn(graph, placed, month);
  const year = month.slice(0, 4);
  const name = strandName(graph, strand);
  return `---
title: ${Number(month.slice(5))}月号：【写一句本期最要紧的话】
oneLine: ${Number(month.slice(5))}月号：先发给哪些客户。
owner: policy-editor
reviewer: compliance
status: draft
reviewedOn: ${reviewedOn}
reviewEvery: 12m
version: "1.0"
basis: assumption
sources: []
confidentiality: internal
publishedOn: ${publishedOn}
series: ${series.id}${industry ? `\nindustry: ${industry}` : ''}
lane: info
subject: ${name}${year}年第${issue}期
preheader: 本期${picks.policies.length + picks.facts.length}条。
intro:
  - 【写一两句卷首语：本期为什么值得看】
${picksYaml('policies', 'policy', picks.policies)}
${picksYaml('facts', 'fact', picks.facts)}
# 本月数据按行业自动选；要自己定登哪几项、先后，写 figures，写 [] 就不登
# figures: []
segments: []
review:
  # 送审通过后填宣传审查编号
  # record: 示宣审〔${year}〕第${month.slice(5).padStart(3, '0')}号
  editor: policy-editor
  reviewer: compliance
waivers: []
aiAssisted: false
---

## 怎么用这一期

先发给哪些客户，发出后怎么跟进。
`;
}

const picksYaml = (field: string, key: string, list: readonly Suggestion[]): string =>
  list.length === 0
    ? `${field}: []`
    : [
        `${field}:`,
        ...list.flatMap(({ id, reason }) => [
          `  # ${reason}；对照原文后，在下面加一行 checkedOn: 对照的那一天`,
          `  - ${key}: ${id}`,
        ]),
      ].join('\n');
