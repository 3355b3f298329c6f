import type { VisitBrief } from '../../domain/visit-pack/brief.ts';
import { versionText } from '../../domain/visit-pack/text.ts';

/** The model `visit.typ` reads as `/visit.json`. @param site printed at the foot */
export function visitModel({ used, ...brief }: VisitBrief, day: string, site: string): string {
  const date = day.split('-').map(Number);
  return JSON.stringify({ ...brief, versions: used.map(versionText).join('；'), day, date, site });
}
