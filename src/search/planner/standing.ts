import type { PageRow } from './data.ts';

/** What a score is multiplied by: policies out of force stand below those in force, the author guide below content. */
export function outdated(page: PageRow | undefined, today: string): number {
  if (!page) return 0;
  if (isPast(page, today)) return 0.5;
  return page.facets['type']?.includes('编写指南') ? 0.5 : 1;
}

export const isPast = ({ until, replaced }: PageRow, today: string): boolean =>
  replaced !== undefined || (until !== undefined && until < today);
