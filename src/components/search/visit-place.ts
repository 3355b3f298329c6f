import type { VisitPage } from '../../domain/visit/visit.ts';
import { visitButton } from '../visit/visit-button.ts';

/** Puts the button for the visit where a result keeps a place for it; pages that go into no pack have none. */
export function fillVisitPlace(place: Element, base: string, page: VisitPage): void {
  const made = visitButton(base, page);
  if (made) place.replaceWith(made);
  else place.remove();
}
