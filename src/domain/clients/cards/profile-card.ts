import type { DataOf } from '../../../schemas/index.ts';
import type { Card, CardField, CardPart } from './card.ts';

export type ProfileRules = NonNullable<DataOf<'tools'>['profile']>;
type Item = ProfileRules['blocks'][number]['items'][number];

/** What was filled in, in the order of the rules. */
export interface ProfileFacts {
  /** A code in place of the client's name. */
  code: string;
  tier: string;
  day: string;
  conclusions: readonly string[];
  blocks: readonly {
    items: readonly { value: string; from: string }[];
    /** Post that keeps the block up to date, and the last day it did. */
    keeper: string;
    updated: string;
  }[];
}

/** Items without a value: those that change a proposal first, then as they stand. */
export function openItems({ blocks }: ProfileRules, facts: ProfileFacts): Item[] {
  const open = blocks.flatMap(({ items }, at) =>
    items.filter((_, index) => !facts.blocks[at]?.items[index]?.value),
  );
  return [...open.filter(({ key }) => key), ...open.filter(({ key }) => !key)];
}

/** A client on two pages: what is known, and what to ask next. An empty form gives pages to write on. */
export function profileCard(rules: ProfileRules, facts: ProfileFacts): Card {
  const values = facts.blocks.flatMap(({ items }) => items);
  const filled = values.filter(({ value }) => value);
  const open = openItems(rules, facts);
  const started = filled.length > 0 || facts.conclusions.some(Boolean);
  const asks = open.slice(0, rules.questions).map(({ name, ask }) => `${name}：${ask}`);
  const unsaid = rules.conclusions.filter((_, at) => !facts.conclusions[at]).map(({ name }) => name);
  const bare = filled.filter(({ from }) => !from).length;
  return {
    ...(started && {
      answer: {
        sentence: `填了 ${filled.length} 项，空着 ${open.length} 项${bare > 0 ? `，${bare} 项没写出处` : ''}。`,
        lines: [
          ...(unsaid.length > 0 ? [`结论还没写：${unsaid.join('；')}`] : []),
          ...asks.map((ask) => `下次问 ${ask}`),
        ],
      },
    }),
    sheets: sheets(rules, facts, started ? asks : undefined),
    warnings: [],
  };
}

function sheets(
  rules: ProfileRules,
  facts: ProfileFacts,
  asks: readonly string[] | undefined,
): Card['sheets'] {
  const block = (at: number) => blockPart(rules, facts, at);
  const conclusions = rules.conclusions.map(({ name }, at) => ({ name, value: facts.conclusions[at] ?? '' }));
  const head = [
    { name: '客户代号', value: facts.code },
    { name: '层级', value: facts.tier },
    { name: '建档或更新日', value: facts.day },
    { name: '主管看过（岗位、日期）', value: '' },
  ];
  const note = '写岗位不写人名；没有电话、证件号这些栏，也不要写进来';
  return [
    {
      title: '一户一档',
      note,
      parts: [
        { kind: 'fields', title: '哪一户', fields: head },
        { kind: 'fields', title: '结论', wide: true, fields: conclusions },
        block(0),
        block(1),
      ],
    },
    {
      title: '一户一档',
      note,
      parts: [block(2), block(3), ...questions(rules, asks), keepers(rules, facts)],
    },
  ];
}

function blockPart({ blocks }: ProfileRules, facts: ProfileFacts, at: number): CardPart {
  const { name = '', update = '', items = [] } = blocks[at] ?? {};
  const fields = items.map((item, index): CardField => {
    const { value = '', from = '' } = facts.blocks[at]?.items[index] ?? {};
    return { name: item.name, value, from };
  });
  return { kind: 'fields', title: name, note: `更新：${update}。每项写明从哪里来`, fields };
}

/** Lines to write on where nothing is known yet; nothing where all is known. */
function questions({ questions: most }: ProfileRules, asks: readonly string[] | undefined): CardPart[] {
  const title = '下次去问';
  if (asks) return asks.length > 0 ? [{ kind: 'list', title, items: asks, boxes: true }] : [];
  const fields = Array.from({ length: most }, (_, at) => ({ name: String(at + 1), value: '' }));
  return [{ kind: 'fields', title, wide: true, fields }];
}

const keepers = ({ blocks }: ProfileRules, facts: ProfileFacts): CardPart => ({
  kind: 'table',
  title: '谁来更新',
  head: ['块', '多久', '哪个岗位', '上次更新'],
  rows: blocks.map(({ name, update }, at) => [
    name,
    update,
    facts.blocks[at]?.keeper ?? '',
    facts.blocks[at]?.updated ?? '',
  ]),
});
