import type { DataOf } from '../../../schemas/index.ts';
import { dateText, lastDayOf } from '../../days.ts';
import type { Card, CardPart } from './card.ts';

export type MiningRules = NonNullable<DataOf<'tools'>['mining']>;
type Rule = MiningRules['rules'][number];

export interface MiningFacts {
  day: string;
  /** Ids of the rules that are ticked. */
  ticked: readonly string[];
  /** Numbers a reader changed, by `rule-number`; `undefined` where what stands there is no number. */
  numbers: Readonly<Record<string, number | undefined>>;
  months: number | undefined;
  households: number | undefined;
  purpose: string;
}

/** A request to the data desk, from the rules that are ticked. Numbers out of bounds are told and fall back to what is assumed. */
export function miningCard(rules: MiningRules, facts: MiningFacts): Card {
  const chosen = rules.rules.filter(({ id }) => facts.ticked.includes(id));
  const months = within(facts.months, mostMonths) ?? rules.months;
  const households = within(facts.households, mostHouseholds) ?? rules.households;
  const sentences = chosen.map((rule) => `${rule.name}：${ruleSentence(rule, facts)}`);
  const columns = [...new Set([...rules.columns, ...chosen.flatMap((rule) => rule.columns)])];
  const lines = [
    ...sentences.map((sentence, at) => `规则 ${at + 1}（数是假设，以本行为准）　${sentence}`),
    `口径：近 ${months} 个月，收付分列；每条规则各取前 ${households} 户`,
    `列：${columns.join('、')}`,
    ...rules.excluded.map((one) => `剔除：${one}`),
    `用途：${facts.purpose || '本季走访排序'}`,
    ...rules.promises.map((one) => `约定：${one}`),
    `用完：${dateText(quarterEnd(facts.day))} 前删除，主管核对`,
  ];
  const sentence = `对公挖潜取数单：${chosen.length} 条规则，${dateText(facts.day)} 提出。`;
  return {
    ...(chosen.length > 0 && { answer: { sentence, lines } }),
    sheets: [
      {
        title: '挖潜取数单',
        note: `${dateText(facts.day)} 提出　·　${chosen.length > 0 ? '数是假设，以本行为准' : '空表'}`,
        parts: [...sheetParts(rules, chosen, lines, sentences), signatures],
      },
    ],
    warnings: [
      ...(chosen.length > rules.mostRules
        ? [`勾了 ${chosen.length} 条：一次最多 ${rules.mostRules} 条，名单太长没人打电话。`]
        : []),
      ...chosen.flatMap((rule) => outOfBounds(rule, facts)),
    ],
  };
}

function sheetParts(
  rules: MiningRules,
  chosen: readonly Rule[],
  lines: readonly string[],
  sentences: readonly string[],
): CardPart[] {
  const rows = (chosen.length > 0 ? chosen : rules.rules).map(({ name, hard, ask, mistake }) => [
    name,
    hard,
    ask,
    mistake,
  ]);
  const lead: CardPart = {
    kind: 'table',
    title: '名单回来，先问什么',
    head: ['规则', '可能难在哪', '第一句问什么', '别误判'],
    rows,
  };
  if (chosen.length === 0) return [lead];
  return [
    { kind: 'list', title: '规则', items: sentences },
    { kind: 'list', title: '要求和约定', items: lines.slice(sentences.length) },
    lead,
  ];
}

/** Bounds the form has too. */
const mostMonths = 24;
const mostHouseholds = 500;
const within = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && value >= 1 && value <= most ? Math.round(value) : undefined;

const signatures: CardPart = {
  kind: 'fields',
  title: '签字',
  fields: ['提出岗位、日期', '主管签字、日期', '数据岗、交付日期', '已删除，主管核对日期'].map((name) => ({
    name,
    value: '',
  })),
};

/** The rule in words with its numbers in place. */
const ruleSentence = (rule: Rule, facts: MiningFacts): string =>
  rule.rule.replace(/\{([a-z]+)\}/g, (_, id: string) => String(valueOf(rule, id, facts)));

function valueOf(rule: Rule, id: string, { numbers }: MiningFacts): number {
  const number = rule.numbers.find((one) => one.id === id);
  const changed = numbers[`${rule.id}-${id}`];
  if (!number) return Number.NaN;
  return changed !== undefined && changed >= number.min && changed <= number.max ? changed : number.value;
}

const outOfBounds = (rule: Rule, { numbers }: MiningFacts): string[] =>
  rule.numbers.flatMap(({ id, label, unit, min, max, value }) => {
    const changed = numbers[`${rule.id}-${id}`];
    if (changed !== undefined && changed >= min && changed <= max) return [];
    return [`${rule.name}里“${label}”要在 ${min} 到 ${max} ${unit}之间，先按 ${value} ${unit}写。`];
  });

/** Last day of the quarter a day lies in. */
function quarterEnd(day: string): string {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3;
  return lastDayOf(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}`);
}
