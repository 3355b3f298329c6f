import { dateText } from '../../days.ts';
import { ladderPlace } from '../ladder.ts';
import type { LadderFacts, LadderPlace, LadderRules } from '../ladder.ts';
import type { Card, CardPart } from './card.ts';

export interface LadderInput extends LadderFacts {
  day: string;
  /** Which of the reasons not to climb hold, by their place in the rules. */
  stops: readonly number[];
}

/** Where a client stands, what the next step takes, and a sheet to agree on a trial. */
export function ladderCard(rules: LadderRules, input: LadderInput): Card {
  const place = ladderPlace(rules, input);
  const stops = input.stops.flatMap((at) => rules.stops[at] ?? []);
  const told = [...input.settled, ...input.start].flat().some((seen) => seen !== 'ask');
  const started = place.rung >= 0 || stops.length > 0 || told;
  return {
    ...(started && {
      answer: {
        sentence: `${standing(rules, place)}${stops.length > 0 ? stops.map(stopWords).join('') : nextWords(rules, place)}`,
        lines: [
          ...place.have.map(({ text }) => `有：${text}`),
          ...place.missing.map(({ text }) => `没有：${text}`),
          ...place.unknown.map(({ text, ask }) => `要问：${text}——${ask}`),
          ...stepLine(rules, place),
        ],
      },
    }),
    sheets: [
      {
        title: '阶梯定位',
        note: `近 12 个月真用过的才算　·　${dateText(input.day)}`,
        parts: [
          steps(rules, input, place, started),
          ...(started ? signals(place) : []),
          trial(rules, place, started),
        ],
      },
    ],
    warnings: [],
  };
}

const stopWords = ({ when, then }: LadderRules['stops'][number]): string => `${when}：${then}。`;

const levelName = (rules: LadderRules, at: number): string =>
  `第 ${at + 1} 级（${rules.rungs[at]?.name ?? ''}）`;

const standing = (rules: LadderRules, { rung, skipped }: LadderPlace): string =>
  rung < 0
    ? '还没上第 1 级。'
    : `现在在${levelName(rules, rung)}${skipped.length > 0 ? `，第 ${skipped.map((at) => at + 1).join('、')} 级空着` : ''}。`;

function nextWords(rules: LadderRules, { next, skipped, missing, unknown }: LadderPlace): string {
  if (next === undefined) return '已经在最上面一级：它带来的上下游，从第 1 级开始。';
  const goal = `${skipped.length > 0 ? '先补' : '下一步谈'}${levelName(rules, next)}`;
  if (missing.length + unknown.length === 0) return `${goal}，信号齐了。`;
  const lacks = [
    missing.length > 0 ? `还差 ${missing.length} 条` : '',
    unknown.length > 0 ? `${unknown.length} 条要问` : '',
  ];
  return `${goal}：${lacks.filter(Boolean).join('，')}。`;
}

const stepLine = (rules: LadderRules, { next }: LadderPlace): string[] =>
  next === undefined ? [] : [`最小的一步：${rules.rungs[next]?.step ?? ''}`];

/** From the highest rung down, as a ladder stands. */
function steps(
  rules: LadderRules,
  { used }: LadderFacts,
  { rung, next }: LadderPlace,
  started: boolean,
): CardPart {
  const rows = rules.rungs.map(({ name, uses }, at) => {
    const mark = at === rung ? '现在在这里' : at === next ? '下一步' : '';
    const real = uses.filter((_, index) => used[at]?.[index]).map((use) => use.name);
    return [`第 ${at + 1} 级：${name}`, started ? real.join('、') || '没有' : '', started ? mark : ''];
  });
  return {
    kind: 'table',
    title: '站在哪一级',
    head: ['级', '真用过的', '位置'],
    rows: rows.reverse(),
  };
}

const signals = ({ have, missing, unknown }: LadderPlace): CardPart[] =>
  [
    list(
      '有了',
      have.map(({ text }) => text),
    ),
    list(
      '还差',
      missing.map(({ text, ask }) => `${text}（${ask}）`),
    ),
    list(
      '下次要问、要查',
      unknown.map(({ text, ask }) => `${text}：${ask}`),
      true,
    ),
  ].filter(({ items }) => items.length > 0);

const list = (title: string, items: readonly string[], boxes = false) => ({
  kind: 'list' as const,
  title,
  items,
  boxes,
});

const trial = (rules: LadderRules, { next }: LadderPlace, started: boolean): CardPart => ({
  kind: 'fields',
  title: '试用约定',
  ...(started && next !== undefined && { note: `最小的一步：${rules.rungs[next]?.step ?? ''}` }),
  fields: ['范围', '起止日期', '怎样算好用', '谁来看结果', '不好怎么办'].map((name) => ({ name, value: '' })),
});
