import { dateText } from '../../days.ts';
import { mayExchange, thinFields } from '../matching.ts';
import type { Consent, MatchingFacts, MatchingRules } from '../matching.ts';
import { withoutNames } from './real-names.ts';
import type { Shown } from './real-names.ts';
import type { Card, CardPart } from './card.ts';

const consentNames: Record<Consent, string> = { none: '还没谈', spoken: '口头同意', written: '书面同意' };
const offerNames = ['供方甲', '供方乙', '供方丙', '供方丁', '供方戊', '供方己'];

/** @param listed names of firms and banks that must not stand on the card */
export function matchingCard(rules: MatchingRules, facts: MatchingFacts, listed: readonly string[]): Card {
  const show = (values: readonly string[]) => values.map((value) => withoutNames(value, listed));
  const need = show(facts.need.values);
  const offers = facts.offers
    .map(({ values, consent }, at) => ({ name: offerNames[at] ?? '', values: show(values), consent, at }))
    .filter(({ values }) => values.some(({ text }) => text !== ''));
  const started = [...need, ...offers.flatMap(({ values }) => values)].some(({ text }) => text !== '');
  const open = mayExchange(rules, facts);
  const redLines = rules.kinds[facts.kind]?.redLines ?? [];
  const refused = [
    ...new Set([...need, ...offers.flatMap(({ values }) => values)].flatMap((one) => one.refused)),
  ];
  return {
    ...(started && {
      answer: {
        sentence: sentence(open, offers.length),
        lines: [
          ...barriers(rules, facts, offers),
          ...thinFields(rules, facts.need.values).map(
            ({ name, example }) => `“${name}”填得太空，照这样填：${example}`,
          ),
          ...redLines,
        ],
      },
    }),
    sheets: [
      {
        title: '资源对接卡',
        note: `${rules.kinds[facts.kind]?.name ?? ''}　·　只用代号　·　${dateText(facts.day)}`,
        parts: [
          fieldsPart('需方要什么', rules.need, need),
          offersPart(rules, offers, started),
          consentPart(rules, facts, offers, started),
          { kind: 'list', title: '红线', items: redLines },
          { kind: 'fields', title: '见面以后', fields: after.map((name) => ({ name, value: '' })) },
        ],
      },
    ],
    warnings: [
      ...refused.map((name) => `“${name}”是公司名：改成代号，改过来卡上才显示。`),
      ...(facts.secrecy === rules.secrecy.length - 1 && open.length === 0 && started
        ? ['选了交换名称，但书面同意或审批还不齐：先不要说名字。']
        : []),
    ],
  };
}

const after = ['见面日期、地点', '样品或资料哪天给', '两周后问结果', '做成、缓办还是停止，原因'];

interface ShownOffer {
  name: string;
  values: readonly Shown[];
  consent: Consent;
  at: number;
}

const sentence = (open: readonly number[], count: number): string =>
  open.length > 0
    ? `可以和${open.map((at) => offerNames[at]).join('、')}交换名称和联系岗位。`
    : count === 0
      ? '还没有供方：先按行业和规格在行内找。'
      : '还不能交换名称：只说行业和规格。';

/** Who has not agreed yet. */
function barriers(rules: MatchingRules, facts: MatchingFacts, offers: readonly ShownOffer[]): string[] {
  const sides = [{ name: '需方', consent: facts.need.consent }, ...offers];
  return [
    ...sides.flatMap(({ name, consent }) =>
      consent === 'written' ? [] : [`${name}${consentNames[consent]}，还要书面同意`],
    ),
    ...rules.approvals.flatMap((approval, at) => (facts.approvals[at] ? [] : [`还没有：${approval}`])),
  ];
}

const fieldsPart = (
  title: string,
  fields: readonly { name: string }[],
  values: readonly Shown[],
): CardPart => ({
  kind: 'fields',
  title,
  wide: true,
  fields: fields.map(({ name }, at) => ({ name, value: values[at]?.text ?? '' })),
});

function offersPart(rules: MatchingRules, offers: readonly ShownOffer[], started: boolean): CardPart {
  const names = started ? offers : offerNames.slice(0, rules.offers).map((name) => ({ name, values: [] }));
  return {
    kind: 'table',
    title: '谁能给',
    head: ['供方', ...rules.offer.map(({ name }) => name)],
    rows: names.map(({ name, values }) => [name, ...rules.offer.map((_, at) => values[at]?.text ?? '')]),
  };
}

function consentPart(
  rules: MatchingRules,
  facts: MatchingFacts,
  offers: readonly ShownOffer[],
  started: boolean,
): CardPart {
  const sides = started ? [{ name: '需方', consent: facts.need.consent }, ...offers] : [];
  const ticks = rules.approvals.map((name, at) => ({
    name,
    value: started && facts.approvals[at] ? '有' : '',
  }));
  return {
    kind: 'fields',
    title: '能说到哪一步，谁同意了',
    fields: [
      { name: '披露', value: started ? (rules.secrecy[facts.secrecy] ?? '') : '' },
      ...(started
        ? sides.map(({ name, consent }) => ({ name, value: consentNames[consent] }))
        : [{ name: '需方、供方同意书', value: '' }]),
      ...ticks,
    ],
  };
}
