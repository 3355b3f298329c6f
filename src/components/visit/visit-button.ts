import { isPackable } from '../../domain/visit/visit.ts';
import type { VisitPage } from '../../domain/visit/visit.ts';
import { hasPage, withoutPage, withPage } from '../../domain/visit/visit-pages.ts';
import { visitLine } from '../../domain/visit/visit-words.ts';
import { button } from '../browser/dom.ts';
import { today } from '../browser/today.ts';
import { hasVisit, readVisit, replaceVisit, visitChanged, visitWords } from '../kept/visit.ts';
import { fillFirm } from './fill-firm.ts';

/**
 * Puts a page into the visit of this tab, or takes it out. What is chosen is written at once, and names are loaded
 * after it; a visit to another firm changes only when one agrees.
 */
async function toggleInVisit(base: string, page: VisitPage): Promise<void> {
  const visit = readVisit();
  if (hasPage(visit, page.path)) {
    replaceVisit(withoutPage(visit, page.path));
    return;
  }
  const next = withPage(visit, page);
  if (next.moves && !(await agreesToMove(base, page))) return;
  replaceVisit(next.visit);
  await fillFirm(base).catch(() => undefined);
}

async function agreesToMove(base: string, { title }: VisitPage): Promise<boolean> {
  const words = await visitWords(base).catch(() => undefined);
  const line = words ? visitLine(readVisit(), words, today()) : '另一类客户';
  return confirm(`这次拜访原来是“${line}”。换成“${title}”吗？`);
}

/** A button that puts a page into the visit; nothing where it has no place in a pack. */
export function visitButton(base: string, page: VisitPage): HTMLButtonElement | undefined {
  if (!isPackable(page.path)) return undefined;
  const made = button('', () => void toggleInVisit(base, page), 'quiet');
  const show = () => {
    const chosen = hasVisit() && hasPage(readVisit(), page.path);
    made.setAttribute('aria-pressed', String(chosen));
    made.textContent = chosen ? '已在拜访包' : '加入拜访包';
    made.setAttribute('aria-label', `${made.textContent}：${page.title}`);
  };
  const follow = () => {
    if (made.isConnected) show();
    else document.removeEventListener(visitChanged, follow);
  };
  document.addEventListener(visitChanged, follow);
  show();
  return made;
}
