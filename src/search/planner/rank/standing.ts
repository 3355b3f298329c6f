import type { PageRow } from '../data.ts';
import { asides, outOfForce } from '../tuning.ts';

/**
 * What a score is multiplied by: policies out of force stand below those in force, asides below content.
 * @param asked whether it was asked for by its name
 */
export function standing(page: PageRow | undefined, today: string, asked: boolean): number {
  if (!page) return 0;
  if (isPast(page, today)) return outOfForce;
  return asked ? 1 : (asides[page.facets['type']?.[0] ?? ''] ?? 1);
}

export const isPast = ({ until, replaced }: PageRow, today: string): boolean =>
  replaced !== undefined || (until !== undefined && until < today);

/**
 * Moves policies that are out of force below every policy in force, unless they were asked for by name.
 * @param hits best first
 */
export function inForceFirst<T extends { page: number }>(
  hits: readonly T[],
  pages: readonly PageRow[],
  today: string,
  isNamed: (page: number) => boolean,
): T[] {
  const rowOf = ({ page }: T): PageRow | undefined => pages[page];
  const moved = hits.filter((hit) => {
    const row = rowOf(hit);
    return row !== undefined && isPast(row, today) && !isNamed(hit.page);
  });
  const rest = hits.filter((hit) => !moved.includes(hit));
  const last = rest.map((hit) => /政策|标准/.test(rowOf(hit)?.facets['type']?.[0] ?? '')).lastIndexOf(true);
  return last < 0 ? [...hits] : [...rest.slice(0, last + 1), ...moved, ...rest.slice(last + 1)];
}
