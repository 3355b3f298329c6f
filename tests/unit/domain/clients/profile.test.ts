import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openItems, profileCard } from '../../../../src/domain/clients/cards/profile-card.ts';
import type { ProfileFacts } from '../../../../src/domain/clients/cards/profile-card.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = rulesOf('profile');
const factsOf = (value: (block: number, item: number) => string, from = '客户说'): ProfileFacts => ({
  code: '',
  tier: '',
  day: '',
  conclusions: rules.conclusions.map(() => ''),
  blocks: rules.blocks.map(({ items }, at) => ({
    items: items.map((_, index) => ({ value: value(at, index), from })),
    keeper: '',
    updated: '',
  })),
});
const empty = factsOf(() => '');
const all = rules.blocks.flatMap(({ items }) => items);

describe('the profile of a client', () => {
  it('has the four blocks on two pages, no field for a person, and no answer while it is empty', () => {
    const { answer, sheets } = profileCard(rules, empty);
    expect(answer).toBeUndefined();
    expect(sheets).toHaveLength(2);
    const text = JSON.stringify(sheets);
    for (const { name } of [...rules.blocks, ...all]) expect(text).toContain(name);
    expect(all.filter(({ name }) => /电话|手机|身份证|证件|姓名|住址|微信/.test(name))).toEqual([]);
  });

  it('asks first for what changes a proposal, and for no more than fit into one visit', () => {
    const lines =
      profileCard(
        rules,
        factsOf((at, index) => (at === 0 && index === 0 ? '结构件' : '')),
      ).answer?.lines ?? [];
    const asked = lines.filter((line) => line.startsWith('下次问 '));
    const keys = all.filter(({ key }) => key).slice(1, rules.questions + 1);
    expect(asked).toHaveLength(rules.questions);
    expect(asked.slice(0, keys.length)).toEqual(keys.map(({ name, ask }) => `下次问 ${name}：${ask}`));
  });

  it('counts what has no origin and says which conclusions are open', () => {
    const { answer } = profileCard(
      rules,
      factsOf(() => '填了', ''),
    );
    expect(answer?.sentence).toBe(`填了 ${all.length} 项，空着 0 项，${all.length} 项没写出处。`);
    expect(answer?.lines).toEqual([`结论还没写：${rules.conclusions.map(({ name }) => name).join('；')}`]);
  });

  it('asks for no more when more is filled in', () => {
    const cells = all.length;
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: cells, maxLength: cells }),
        fc.nat(cells - 1),
        (known, more) => {
          const place = (block: number, item: number) =>
            rules.blocks.slice(0, block).reduce((sum, { items }) => sum + items.length, item);
          const facts = (flags: readonly boolean[]) =>
            factsOf((at, index) => (flags[place(at, index)] ? 'x' : ''));
          const after = openItems(rules, facts(known.map((flag, at) => flag || at === more)));
          for (const item of after) expect(openItems(rules, facts(known))).toContain(item);
        },
      ),
    );
  });
});
