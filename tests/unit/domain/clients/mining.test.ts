import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miningCard } from '../../../../src/domain/clients/cards/mining-card.ts';
import type { MiningFacts } from '../../../../src/domain/clients/cards/mining-card.ts';
import { mining } from '../../../../src/schemas/client-cards/mining.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = rulesOf('mining');
const assumed = Object.fromEntries(
  rules.rules.flatMap(({ id, numbers }) =>
    numbers.map((one): [string, number] => [`${id}-${one.id}`, one.value]),
  ),
);
const card = (ticked: readonly string[], more: Partial<MiningFacts> = {}) =>
  miningCard(rules, {
    day: '2026-11-30',
    ticked,
    numbers: assumed,
    months: undefined,
    households: undefined,
    purpose: '',
    ...more,
  });
const textOf = (ticked: readonly string[], more?: Partial<MiningFacts>) =>
  card(ticked, more).answer?.lines.join('\n') ?? '';

describe('the request to the data desk', () => {
  it('says each ticked rule with its numbers, marked as assumed, and what it may be used for until when', () => {
    const text = textOf(['settlement', 'forex'], { numbers: { ...assumed, 'settlement-top': 20 } });
    expect(text).toContain(
      '规则 1（数是假设，以本行为准）　结算大、贷款小：月均经营性结算额排在本支行前 20%，用信余额低于月均结算额的 10%',
    );
    expect(text).toContain('规则 2（数是假设，以本行为准）　有外汇收支');
    expect(text).not.toContain('代发');
    expect(text).toContain('列：客户号、客户层级、负责岗位、月均收、月均付、用信余额、跨境收付笔数');
    expect(text).toContain('用完：2026年12月31日 前删除');
  });

  it.each([
    ['2026-01-01', '2026年3月31日'],
    ['2026-06-30', '2026年6月30日'],
    ['2026-07-01', '2026年9月30日'],
  ])('asked for on %s is deleted by %s', (day, until) => {
    expect(textOf(['bills'], { day })).toContain(`用完：${until} 前删除`);
  });

  it('names no client and no counterparty among its columns', () => {
    const columns = rules.rules.flatMap(({ columns: own }) => own).concat(rules.columns);
    expect(columns.filter((column) => /名称|户名|姓名|电话|账号/.test(column))).toEqual([]);
  });

  it('tells of too many rules, and of numbers nobody can mean', () => {
    expect(card(rules.rules.map(({ id }) => id)).warnings[0]).toContain(`一次最多 ${rules.mostRules} 条`);
    const wrong = { ...assumed, 'settlement-top': 300, 'settlement-share': undefined };
    const { warnings } = card(['settlement'], { numbers: wrong });
    expect(warnings).toHaveLength(2);
    expect(textOf(['settlement'], { numbers: wrong })).toContain('前 30%');
  });

  it('holds no braces and no NaN, whatever is ticked and typed', () => {
    const ids = fc.subarray(rules.rules.map(({ id }) => id));
    const numbers = fc.dictionary(
      fc.constantFrom(...Object.keys(assumed)),
      fc.option(fc.double({ noNaN: true }), { nil: undefined }),
    );
    fc.assert(
      fc.property(ids, numbers, (ticked, typed) => {
        expect(JSON.stringify(card(ticked, { numbers: { ...assumed, ...typed } }))).not.toMatch(
          /NaN|\{[a-z]+\}/,
        );
      }),
    );
  });

  it('is refused by the content when a sentence and its numbers do not go together', () => {
    const [first] = rules.rules;
    const broken = { ...rules, rules: [{ ...first, rule: '排在前 {most}%' }] };
    const messages = mining.safeParse(broken).error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['句子里的 {most} 在 numbers 里没有；numbers 里的 top、share 句子里没用到']);
  });
});
