import type { DataOf } from '../../../schemas/index.ts';
import { dateText } from '../../days.ts';
import { withoutNames } from './real-names.ts';
import type { Card, CardPart } from './card.ts';

export type RivalRules = NonNullable<DataOf<'tools'>['rivals']>;
export type Stronger = 'ours' | 'even' | 'theirs' | '';

export interface RivalAspect {
  ours: string;
  theirs: string;
  /** Empty while not judged. */
  stronger: Stronger;
  /** Whether the client cares. */
  matters: boolean;
  /** Who said so. */
  from: string;
}

export interface RivalFacts {
  day: string;
  /** In the order of the rules. */
  aspects: readonly RivalAspect[];
}

const verdicts: Record<Stronger, string> = { ours: '我强', even: '持平', theirs: '他强', '': '' };

/**
 * What to lead with and what to make up for. Texts that name a bank or a firm are not shown.
 * @param listed such names
 */
export function rivalsCard(rules: RivalRules, facts: RivalFacts, listed: readonly string[]): Card {
  const shown = facts.aspects.map((aspect) => ({
    ...aspect,
    ours: withoutNames(aspect.ours, listed),
    theirs: withoutNames(aspect.theirs, listed),
  }));
  const rows = rules.aspects.map((rule, at) => ({ ...rule, ...(shown[at] ?? blank) }));
  const judged = rows.filter(({ stronger }) => stronger !== '');
  const lead = rows.filter(({ stronger, matters }) => stronger === 'ours' && matters);
  const behind = rows.filter(({ stronger, matters }) => stronger === 'theirs' && matters);
  const unsourced = judged.filter(({ from }) => from === '');
  const refused = [...new Set(shown.flatMap(({ ours, theirs }) => [...ours.refused, ...theirs.refused]))];
  return {
    ...(judged.length > 0 && {
      answer: {
        sentence:
          lead.length > 0
            ? `可以主推：${lead.map(({ name }) => name).join('、')}。先请产品经理岗确认现在真能做。`
            : '没有一项是我们强、客户又在乎的：先别报方案，再问一件没人办好的事。',
        lines: [
          ...lead.map(({ name, ours, from }) => `主推 ${name}：${ours.text}${fromWords(from)}`),
          ...behind.map(
            ({ name, theirs, makeUp }) => `要补 ${name}：同业${theirs.text || '强'}。补法：${makeUp}`,
          ),
          ...(unsourced.length > 0
            ? [`没写听谁说的，先当传闻：${unsourced.map(({ name }) => name).join('、')}`]
            : []),
          `放弃：${rules.giveUp}`,
        ],
      },
    }),
    sheets: [
      {
        title: '竞争对照卡',
        note: `客户代号、同业用同业A　·　${dateText(facts.day)}`,
        parts: [
          {
            kind: 'table',
            title: '我们和同业A',
            head: ['比什么', '我们', '同业A', '谁强', '客户在乎吗'],
            rows: rows.map(({ name, ours, theirs, stronger, matters, from }) => [
              name,
              ours.text,
              theirs.text + (theirs.text ? fromWords(from) : ''),
              verdicts[stronger],
              stronger === '' ? '' : matters ? '在乎' : '不在乎',
            ]),
          },
          ...makeUps(behind),
          decisions(
            rules,
            lead.map(({ name }) => name),
          ),
        ],
      },
    ],
    warnings: refused.map((name) => `“${name}”是别家银行或企业的名字：改成同业A、同业B，改过来卡上才显示。`),
  };
}

const blank = {
  ours: { text: '', refused: [] },
  theirs: { text: '', refused: [] },
  stronger: '' as const,
  matters: false,
  from: '',
};

const fromWords = (from: string): string => (from ? `（${from}）` : '');

const makeUps = (behind: readonly { name: string; makeUp: string }[]): CardPart[] =>
  behind.length === 0
    ? []
    : [
        {
          kind: 'list',
          title: '短处怎么补，不靠价格',
          items: behind.map(({ name, makeUp }) => `${name}：${makeUp}`),
        },
      ];

const decisions = ({ giveUp }: RivalRules, lead: readonly string[]): CardPart => ({
  kind: 'fields',
  title: '定下来',
  note: `放弃：${giveUp}`,
  fields: [
    { name: '主推哪一项', value: lead.length === 1 ? (lead[0] ?? '') : '' },
    { name: '产品经理岗确认、日期', value: '' },
    { name: '报价，主管按授权审', value: '' },
    { name: '结果和原因', value: '' },
  ],
});
