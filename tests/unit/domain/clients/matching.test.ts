import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingCard } from '../../../../src/domain/clients/cards/matching-card.ts';
import { namesToRefuse } from '../../../../src/domain/clients/cards/real-names.ts';
import { mayExchange, thinFields } from '../../../../src/domain/clients/matching.ts';
import type { Consent, MatchingFacts } from '../../../../src/domain/clients/matching.ts';
import { graph } from '../../../helpers/content.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = rulesOf('matching');
const listed = namesToRefuse(graph);
const examples = rules.need.map(({ example }) => example);
const offered = rules.offer.map(({ example }) => example);
const last = rules.secrecy.length - 1;
const facts = (need: Consent, offers: readonly Consent[], approved = true): MatchingFacts => ({
  day: '2026-11-30',
  kind: 0,
  secrecy: 0,
  need: { values: examples, consent: need },
  offers: offers.map((consent) => ({ values: offered, consent })),
  approvals: rules.approvals.map(() => approved),
});

describe('the matching card', () => {
  it.each<[Consent, Consent[], boolean, number[]]>([
    ['written', ['written', 'spoken', 'none'], true, [0]],
    ['written', ['spoken', 'written', 'written'], true, [1, 2]],
    ['written', ['written'], false, []],
    ['spoken', ['written'], true, []],
    ['none', ['written'], true, []],
    ['written', [], true, []],
  ])('with the need %s, offers %j and approvals %s lets exchange with %j', (need, offers, approved, open) => {
    expect(mayExchange(rules, facts(need, offers, approved))).toEqual(open);
  });

  it('says who has still to agree, and warns of names told too early', () => {
    const early = { ...facts('written', ['spoken'], false), secrecy: last };
    const { answer, warnings } = matchingCard(rules, early, listed);
    expect(answer?.sentence).toBe('还不能交换名称：只说行业和规格。');
    expect(answer?.lines.slice(0, 2)).toEqual([
      '供方甲口头同意，还要书面同意',
      `还没有：${rules.approvals[0] ?? ''}`,
    ]);
    expect(warnings).toEqual(['选了交换名称，但书面同意或审批还不齐：先不要说名字。']);
  });

  it('finds fields too thin to look for anything, and takes its own examples', () => {
    expect(thinFields(rules, examples)).toEqual([]);
    const thin = thinFields(rules, ['优质面粉', '量比较大', '可以谈', '要可靠', '尽快一点']);
    expect(thin.map(({ name }) => name)).toEqual(['要多少', '怎么付', '底线', '何时要']);
  });

  it('keeps no name of a firm', () => {
    const named = {
      ...facts('written', ['written']),
      need: { values: ['替华星食品有限公司找面粉'], consent: 'written' as const },
    };
    const { sheets, answer, warnings } = matchingCard(rules, named, listed);
    expect(JSON.stringify([sheets, answer])).not.toContain('华星');
    expect(warnings.join('')).toContain('改成代号');
  });

  it('never closes what is open by more consent or more approval', () => {
    const consents: Consent[] = ['none', 'spoken', 'written'];
    const consent = fc.constantFrom(...consents);
    const up = (one: Consent): Consent => consents[Math.min(consents.indexOf(one) + 1, 2)] ?? one;
    fc.assert(
      fc.property(
        consent,
        fc.array(consent, { maxLength: rules.offers }),
        fc.boolean(),
        (need, offers, approved) => {
          const before = mayExchange(rules, facts(need, offers, approved));
          const after = mayExchange(rules, facts(up(need), offers.map(up), true));
          for (const at of before) expect(after).toContain(at);
        },
      ),
    );
  });
});
