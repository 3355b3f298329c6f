import type { PackChoices } from './choices.ts';
import type { PackPieces, SchemePiece } from './pieces.ts';

/** The schemes taken along: those chosen by hand, else the ones that fit the node and the pains best. */
export function packSchemes(pieces: PackPieces, choices: PackChoices): readonly SchemePiece[] {
  const { schemes } = pieces;
  if (choices.schemes) return schemes.filter(({ id }) => choices.schemes?.includes(id));
  const kinds = pieces.pains.filter(({ id }) => choices.pains?.includes(id)).map(({ pain }) => pain);
  const score = ({ nodes, pains }: SchemePiece) =>
    (choices.node && nodes.includes(choices.node) ? 2 : 0) +
    pains.filter((pain) => kinds.includes(pain)).length;
  const { schemesMin: least = 2, schemesMax: most = 3 } = pieces.practice?.preparation ?? {};
  const ranked = schemes.toSorted((a, b) => score(b) - score(a));
  const fitting = ranked.filter((scheme) => score(scheme) > 0).length;
  return ranked.slice(0, Math.min(most, Math.max(least, fitting)));
}

/** @returns nothing for a number of schemes that is right */
export function schemeWarning(count: number, { practice }: PackPieces): string | undefined {
  const { schemesMin: least = 2, schemesMax: most = 3 } = practice?.preparation ?? {};
  if (count < least) return `方案只有 ${count} 套：准备 ${least} 到 ${most} 套路子不同的，客户才有得选。`;
  if (count > most) return `方案有 ${count} 套：超过 ${most} 套客户记不住，去掉最不贴的。`;
  return undefined;
}
