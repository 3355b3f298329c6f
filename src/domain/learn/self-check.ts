/** An ability with the behaviours of its three levels and the modules that train it. */
export interface Ability {
  id: string;
  title: string;
  levels: { L1: string[]; L2: string[]; L3: string[] };
  modules: { path: string; title: string }[];
}
export const levelNames = ['L1', 'L2', 'L3'] as const;
export type LevelName = (typeof levelNames)[number];

export const behaviourKey = (ability: string, level: LevelName, index: number): string =>
  `${ability}/${level}/${index}`;

/** The highest level whose behaviours, and those of all levels below, are all there. */
export function levelOf({ id, levels }: Ability, has: (key: string) => boolean): LevelName | undefined {
  const open = levelNames.findIndex((level) =>
    levels[level].some((_text, index) => !has(behaviourKey(id, level, index))),
  );
  return open < 0 ? 'L3' : levelNames[open - 1];
}

export interface Goal {
  ability: Ability;
  /** The first behaviour that is missing, on the lowest open level. */
  level: LevelName;
  behaviour: string;
}

/** The two abilities furthest behind, each with the next behaviour to show. */
export function twoGoals(abilities: readonly Ability[], has: (key: string) => boolean): Goal[] {
  return abilities
    .flatMap((ability, order) => {
      const missing = levelNames.flatMap((level) =>
        ability.levels[level].flatMap((behaviour, index) =>
          has(behaviourKey(ability.id, level, index)) ? [] : [{ ability, level, behaviour }],
        ),
      );
      const first = missing[0];
      return first ? [{ goal: first, missing: missing.length, order }] : [];
    })
    .sort((a, b) => rank(a.goal.level) - rank(b.goal.level) || b.missing - a.missing || a.order - b.order)
    .slice(0, 2)
    .map(({ goal }) => goal);
}

const rank = (level: LevelName): number => levelNames.indexOf(level);
