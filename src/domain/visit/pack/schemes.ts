import type { PackChoices } from './choices.ts';
import type { PackData, SchemeSummary } from './pack-data.ts';

interface SchemeChoice {
  taken: readonly SchemeSummary[];
  /** Those among them that fit the node or a pain; the others only fill up. */
  fitting: readonly SchemeSummary[];
  /** How many there should be at least. */
  least: number;
}

/**
 * The schemes taken along: those chosen by hand, else the ones that fit the node and the pains best. For a node none is
 * taken that is not for it.
 */
export function packSchemes(packData: PackData, choices: PackChoices): SchemeChoice {
  const { node, wanted = [] } = choices;
  const kinds = packData.pains.filter(({ id }) => choices.pains?.includes(id)).map(({ pain }) => pain);
  const score = ({ id, nodes, pains }: SchemeSummary) =>
    (wanted.includes(id) ? 4 : 0) +
    (node && nodes.includes(node) ? 2 : 0) +
    pains.filter((pain) => kinds.includes(pain)).length;
  const fits = (scheme: SchemeSummary) => score(scheme) > 0;
  const { least, most } = schemeCount(packData);
  const own = packData.schemes.filter(
    ({ id, nodes }) => !node || nodes.includes(node) || wanted.includes(id),
  );
  const ranked = [...own].sort((a, b) => score(b) - score(a));
  const count = Math.min(most, Math.max(least, ranked.filter(fits).length));
  const byHand = packData.schemes.filter(({ id }) => choices.schemes?.includes(id));
  const taken = choices.schemes ? byHand : ranked.slice(0, count);
  return { taken, fitting: taken.filter(fits), least };
}

/** @returns nothing for a number of schemes that is right */
export function schemeWarning(count: number, packData: PackData): string | undefined {
  const { least, most } = schemeCount(packData);
  if (count < least) return `方案只有 ${count} 套：准备 ${least} 到 ${most} 套路子不同的，客户才有得选。`;
  if (count > most) return `方案有 ${count} 套：超过 ${most} 套客户记不住，去掉最不贴的。`;
  return undefined;
}

const schemeCount = ({ practice }: PackData): { least: number; most: number } => ({
  least: practice?.preparation.schemesMin ?? 2,
  most: practice?.preparation.schemesMax ?? 3,
});
