import { withFirmOfPages } from '../../domain/visit/visit-pages.ts';
import { readVisit, replaceVisit, visitWords } from '../kept/visit.ts';

/**
 * Fills in the firm that the pages taken along tell of, where none was chosen. It is done on the pages that
 * show the visit too: who leaves a page before the names have come loses nothing.
 */
export async function fillFirm(base: string): Promise<void> {
  const names = await visitWords(base);
  const visit = readVisit();
  const filled = withFirmOfPages(visit, names);
  if (filled !== visit) replaceVisit(filled);
}
