import type { VisitBrief } from '../../domain/visit/pack/brief.ts';
import { versionsLine } from '../../domain/visit/pack/text.ts';

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
    versions: versionsLine(used),
  }));
  return JSON.stringify({ title, visits, day, date: day.split('-').map(Number), site });
}
