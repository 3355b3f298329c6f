import type { EntrySeals } from '../../domain/seals/entry-seals.ts';
import { figureChanges } from '../../domain/seals/figure-changes.ts';
import type { FigureChange } from '../../domain/seals/figure-changes.ts';
import { statementsOf } from '../../domain/seals/statements.ts';
import type { SealedFile } from '../../domain/seals/store.ts';
import type { Seal } from '../../schemas/seals.ts';
import { readSource } from '../source-file.ts';

/** Which figures each version writes otherwise than the one before it, told from the frozen copies. */
export function figuresBySeal(
  { file, copies }: SealedFile,
  seals: readonly Seal[],
): Pick<EntrySeals, 'figures'> {
  const changed = seals.flatMap(({ version }, at): [string, FigureChange[]][] => {
    const last = seals[at - 1]?.version;
    if (last === undefined || last === version) return [];
    const [old, now] = [statementsIn(last), statementsIn(version)];
    const figures = old && now ? figureChanges(old, now) : [];
    return figures.length > 0 ? [[version, figures]] : [];
  });
  return changed.length > 0 ? { figures: Object.fromEntries(changed) } : {};

  function statementsIn(version: string) {
    const copy = copies.get(version);
    const source = copy && readSource(file, copy.text);
    return source && statementsOf(source);
  }
}
