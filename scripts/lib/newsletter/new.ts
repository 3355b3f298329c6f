import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { suggestionsFor } from '../../../src/domain/newsletter/candidates.ts';
import type { Suggestion, Suggestions } from '../../../src/domain/newsletter/candidates.ts';
import { buildDay } from '../../../src/domain/entry/publication.ts';
import { editionFile } from './edition-folders.ts';
import { readForCheck } from './judge.ts';
import type { Workspace } from './judge.ts';

export interface NewEdition {
  file: string;
  publishedOn: string;
  /** What the draft holds. */
  picks: Picks;
  suggestions: Suggestions;
}

interface Picks {
  policies: readonly Suggestion[];
  facts: readonly Suggestion[];
}

/** Starts an edition with what there is to tell. @throws when it is there already */
export async function newEdition(
  workspace: Pick<Workspace, 'folders' | 'text' | 'today'>,
  id: string,
  requestedDay?: string,
): Promise<NewEdition> {
  const { graph } = await readForCheck(workspace);
  const file = editionFile(workspace.folders, id);
  if (existsSync(file)) throw new Error(`${file} 已经有了，直接改它。`);
  const settings = graph.get('newsletter', 'newsletter').data;
  const publishedOn = requestedDay ?? `${id}-${String(settings.publishDay).padStart(2, '0')}`;
  if (!publishedOn.startsWith(id)) throw new Error(`出刊日 ${publishedOn} 不在 ${id} 这个月。`);
  const earlier = graph.all('editions').filter((entry) => entry.id < id);
  const total = Math.max(0, ...earlier.map(({ data }) => data.total)) + 1;
  const suggestions = suggestionsFor(graph, publishedOn);
  const picks = picksFrom(suggestions, graph.all('facts').length);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    template({
      id,
      publishedOn,
      reviewedOn: buildDay(graph, undefined),
      total,
      picks,
    }),
  );
  return { file, publishedOn, picks, suggestions };
}

interface Draft {
  id: string;
  publishedOn: string;
  /** Newest review in the content: a later day has not come yet. */
  reviewedOn: string;
  total: number;
  picks: Picks;
}

/** Items of an edition of usual size; an editor takes lines away rather than looking for them. */
const mostPicks = 8;

/** One fact for each industry that has one, and the policies most worth telling first. */
function picksFrom({ policies, facts }: Suggestions, industries: number): Picks {
  const chosen = facts.slice(0, industries);
  return { facts: chosen, policies: policies.slice(0, mostPicks - chosen.length) };
}

/** What an editor has to write stands in 【】: the compliance check lets no blank out. */
function template({ id, publishedOn, reviewedOn, total, picks: { policies, facts } }: Draft): string {
  const month = Number(id.slice(5));
  return `---
title: ${month}月号：【写一句本期最要紧的话】
oneLine: ${month}月号：先发给哪些客户。
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
issue: ${month}
total: ${total}
lane: info
subject: 金融政策解读${id.slice(0, 4)}年第${month}期
preheader: 本期${policies.length + facts.length}条。
intro:
  - 【写一两句卷首语：本期为什么值得看】
${picksYaml('policies', 'policy', policies)}
${picksYaml('facts', 'fact', facts)}
# 本月数据按行业自动选；要自己定登哪几项、先后，写 figures，写 [] 就不登
# figures: []
segments: []
review:
  # 送审通过后填宣传审查编号
  # record: 示宣审〔${id.slice(0, 4)}〕第${id.slice(5).padStart(3, '0')}号
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
