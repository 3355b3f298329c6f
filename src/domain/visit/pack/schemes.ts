import type { PackChoices } from './choices.ts';
import type { PackData, SchemeSummary } from './pack-data.ts';

interface SchemeChoice {
  taken: readonly SchemeSummary[];
  /** Those among them that fit the node or a pain; the others only fill up. */
  fitting: readonly SchemeSummary[];
}

/** The schemes taken along: those chosen by hand, else the ones that fit the node and the pains best. */
export function packSchemes(packData: PackData, choices: PackChoices): SchemeChoice {
  const kinds = packData.pains.filter(({ id }) => choices.pains?.includes(id)).map(({ pain }) => pain);
  const score = ({ nodes, pains }: SchemeSummary) =>
    (choices.node && nodes.includes(choices.node) ? 2 : 0) +
    pains.filter((pain) => kinds.includes(pain)).length;
  const fits = (scheme: SchemeSummary) => score(scheme) > 0;
  const byHand = packData.schemes.filter(({ id }) => choices.schemes?.includes(id));
  const ranked = [...packData.schemes].sort((a, b) => score(b) - score(a));
  const { least, most } = schemeCount(packData);
  const count = Math.min(most, Math.max(least, ranked.filter(fits).length));
  const taken = choices.schemes ? byHand : ranked.slice(0, count);
  return { taken, fitting: taken.filter(fits) };
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
