import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderCard } from '../../../../src/domain/clients/cards/ladder-card.ts';
import { ladderPlace } from '../../../../src/domain/clients/ladder.ts';
import type { LadderFacts, Seen } from '../../../../src/domain/clients/ladder.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = rulesOf('ladder');
const seenAll = (field: 'start' | 'settled', seen: Seen) =>
  rules.rungs.map((rung) => rung[field].map(() => seen));
/** Facts with something used on these rungs. */
const facts = (used: readonly number[], seen: Seen = 'ask'): LadderFacts => ({
  used: rules.rungs.map(({ uses }, at) => uses.map((_, index) => index === 0 && used.includes(at))),
  start: seenAll('start', seen),
  settled: seenAll('settled', seen),
});
const place = (used: readonly number[], seen?: Seen) => ladderPlace(rules, facts(used, seen));

describe('the ladder', () => {
  it.each([
    [[], -1, [], 0],
    [[0], 0, [], 1],
    [[0, 1], 1, [], 2],
    [[0, 2], 2, [1], 1],
    [[2], 2, [0, 1], 0],
    [[0, 1, 2], 2, [], 3],
    [[0, 1, 2, 3], 3, [], undefined],
  ])('with use on rungs %j stands on %d, left out %j, next %s', (used, rung, skipped, next) => {
    expect(place(used)).toMatchObject({ rung, skipped, next });
  });

  it('asks for the present rung to be settled and for the next to be startable', () => {
    const { unknown } = place([0]);
    expect(unknown.map(({ text }) => text)).toEqual(
      [...(rules.rungs[0]?.settled ?? []), ...(rules.rungs[1]?.start ?? [])].map(({ text }) => text),
    );
    expect(place([0], 'yes')).toMatchObject({ missing: [], unknown: [] });
  });

  it('says for an old client with accounts and a small loan to fill the second rung first', () => {
    const card = ladderCard(rules, { ...facts([0, 2]), day: '2026-11-30', stops: [] });
    expect(card.answer?.sentence).toBe(
      '现在在第 3 级（授信），第 2 级空着。先补第 2 级（代发、票据托管托收、银企直联）：2 条要问。',
    );
    expect(card.answer?.lines.at(-1)).toContain('只托管一类票据');
  });

  it('puts what stops the climb in the place of the next step', () => {
    const card = ladderCard(rules, { ...facts([0]), day: '2026-11-30', stops: [1] });
    expect(card.answer?.sentence).toContain('客户在预警名单里：先查清原因，暂不加新品种。');
    expect(card.answer?.sentence).not.toContain('下一步谈');
  });

  it('never stands lower with more used, nor lacks more with more seen', () => {
    const flags = fc.tuple(...rules.rungs.map(({ uses }) => fc.tuple(...uses.map(() => fc.boolean()))));
    const seens = (field: 'start' | 'settled') =>
      fc.tuple(
        ...rules.rungs.map((rung) =>
          fc.tuple(...rung[field].map(() => fc.constantFrom<Seen>('yes', 'no', 'ask'))),
        ),
      );
    fc.assert(
      fc.property(
        flags,
        flags,
        seens('start'),
        seens('settled'),
        fc.nat(),
        (used, more, start, settled, pick) => {
          const all = used.map((rung, at) => rung.map((one, index) => one || (more[at]?.[index] ?? false)));
          const before = ladderPlace(rules, { used, start, settled });
          expect(ladderPlace(rules, { used: all, start, settled }).rung).toBeGreaterThanOrEqual(before.rung);
          const raise = (groups: Seen[][]) =>
            groups.map((group, at) => (at === pick % groups.length ? group.map((): Seen => 'yes') : group));
          const after = ladderPlace(rules, { used, start: raise(start), settled: raise(settled) });
          expect(after.missing.length + after.unknown.length).toBeLessThanOrEqual(
            before.missing.length + before.unknown.length,
          );
        },
      ),
    );
  });
});
