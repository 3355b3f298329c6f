import type { VisitBrief } from '../../domain/visit/pack/brief.ts';
import { versionText } from '../../domain/visit/pack/text.ts';

export interface VisitsImprint {
  /** Day of the build, `YYYY-MM-DD`. */
  day: string;
  /** Printed at the foot. */
  site: string;
}

/** The model `visit.typ` reads as `/visits.json`: one visit a page. */
export function visitsModel(
  title: string,
  briefs: readonly VisitBrief[],
  { day, site }: VisitsImprint,
): string {
  const visits = briefs.map(({ used, ...brief }) => ({
    ...brief,
    versions: used.map(versionText).join('；'),
  }));
  return JSON.stringify({ title, visits, day, date: day.split('-').map(Number), site });
}
