import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviourKey, levelNames, levelOf, twoGoals } from '../../../../src/domain/learn/self-check.ts';
import type { Ability } from '../../../../src/domain/learn/self-check.ts';

const ability = (id: string): Ability => ({
  id,
  title: id,
  levels: { L1: ['说得出', '找得到'], L2: ['做得到'], L3: ['带得动'] },
  modules: [{ path: `/learn/${id}/`, title: id }],
});
const [talk, plan, dig] = [ability('talk'), ability('plan'), ability('dig')];
const keysOf = ({ id, levels }: Ability): string[] =>
  levelNames.flatMap((level) => levels[level].map((_text, index) => behaviourKey(id, level, index)));
const having = (...keys: string[]) => {
  const shown = new Set(keys);
  return (key: string): boolean => shown.has(key);
};

describe('the level of an ability', () => {
  it('is the highest whose behaviours, and those below, are all shown', () => {
    expect(levelOf(talk, having())).toBeUndefined();
    expect(levelOf(talk, having('talk/L1/0'))).toBeUndefined();
    expect(levelOf(talk, having('talk/L1/0', 'talk/L1/1'))).toBe('L1');
    expect(levelOf(talk, having('talk/L1/0', 'talk/L1/1', 'talk/L3/0'))).toBe('L1');
    expect(levelOf(talk, having(...keysOf(talk)))).toBe('L3');
  });

  it('never falls when one more behaviour is shown', () => {
    const some = fc.subarray(keysOf(talk));
    fc.assert(
      fc.property(some, fc.constantFrom(...keysOf(talk)), (keys, more) => {
        const rank = (level: string | undefined) => levelNames.findIndex((name) => name === level);
        expect(rank(levelOf(talk, having(...keys, more)))).toBeGreaterThanOrEqual(
          rank(levelOf(talk, having(...keys))),
        );
      }),
    );
  });
});

describe('the two goals', () => {
  it('are the next behaviour of the two abilities furthest behind, with the modules that train it', () => {
    const goals = twoGoals([talk, plan, dig], having('talk/L1/0', 'talk/L1/1', 'plan/L1/0'));
    expect(
      goals.map(({ ability: { id, modules }, level, behaviour }) => [id, level, behaviour, modules[0]?.path]),
    ).toEqual([
      ['dig', 'L1', '说得出', '/learn/dig/'],
      ['plan', 'L1', '找得到', '/learn/plan/'],
    ]);
  });

  it('are fewer when less is missing, and none when all is shown', () => {
    expect(twoGoals([talk, plan], having(...keysOf(talk), ...keysOf(plan)))).toEqual([]);
    expect(twoGoals([talk, plan], having(...keysOf(talk)))).toHaveLength(1);
  });
});
