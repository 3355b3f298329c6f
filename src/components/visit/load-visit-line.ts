import { hasVisit, visitChanged } from '../kept/visit.ts';

/** Loads what tells of the visit, on a page that has a line for it, once there is a visit: on most pages there is none. */
export function loadVisitLine(): void {
  const load = () => {
    if (!hasVisit() || !document.querySelector('visit-line')) return;
    document.removeEventListener(visitChanged, load);
    import('./visit-line.ts').catch(() => undefined);
  };
  document.addEventListener(visitChanged, load);
  load();
}
