import type { Entry } from '../../../domain/graph.ts';
import { floorWords, revenueWords } from '../../../domain/clients/tiering.ts';
import { bodyBlocks } from '../body.ts';
import { basisMark } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, facts, heading, labelled, p, table, ticks } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';

type Tier = Entry<'tiers'>;

export const tiersChapter: ChapterRenderer<'tiers'> = ({ contents: { tiers, practice } }, context) => {
  const { cadence, followUps, boundaries, contactLevels } = practice.data;
  return [
    table(
      ['层级', '年营业收入', '最低标准', '目标节奏'],
      tiers.map((tier) => [
        tier.data.title,
        revenueWords(tier.data),
        floorWords(tier.data.floor),
        target(tier),
      ]),
      [2, 3, 4, 3],
    ),
    p(cadence.sentence),
    bullets([cadence.faceCounting, cadence.window, cadence.batchEvent]),
    ...tiers.flatMap((tier) => tierCard(tier, context)),
    heading(2, '拜访之后的三个时限', 'tiers-follow-ups'),
    table(
      ['规则', '怎么做', '交付物与口径'],
      followUps.map(({ name, rule, deliverables, note }) => [
        name,
        rule,
        [...deliverables, note ?? []].flat().join('；'),
      ]),
      [2, 4, 4],
    ),
    heading(2, '点线面', 'tiers-contacts'),
    table(
      ['层级', '谁对谁', '方式'],
      contactLevels.map(({ level, who, mode }) => [level, who, mode]),
      [1, 4, 3],
    ),
    heading(2, '分层边界', 'tiers-boundaries'),
    bullets(boundaries.map(({ text, basis, sources }) => [text, basisMark(basis, sources)])),
  ];
};

const target = ({
  data: {
    target: { text, maxGapDays },
  },
}: Tier): string => text + (maxGapDays ? `，相邻两次不超过 ${maxGapDays} 天` : '');

function tierCard(tier: Tier, context: BookContext): Block[] {
  const { data } = tier;
  return [
    heading(2, data.title, entryId(tier)),
    p(data.oneLine),
    ...facts([
      ['年营业收入', `${revenueWords(data)}。原文：“${data.criteria.revenue}”`],
      ['规模', data.criteria.scale],
      ['客户占比', data.customerShare.text],
      ['利润占比', data.profitShare?.text],
      ['服务模式', data.serviceMode],
      ['服务重点', data.serviceFocus],
      ['团队', data.team],
      ['最低标准', floorWords(data.floor)],
      ['目标节奏', target(tier)],
      ['两者关系', data.comparison],
      ['边界', data.comparisonEdge],
    ]),
    ...labelled('还要满足', data.criteria.other, ticks),
    ...labelled('红线', data.redLines),
    table(
      ['一周怎么排', '做什么', '留下什么'],
      data.week.map(({ when, what, output }) => [when, what, output]),
      [2, 5, 3],
    ),
    ...bodyBlocks(tier, context, { depth: 3, prefix: entryId(tier) }),
  ];
}
