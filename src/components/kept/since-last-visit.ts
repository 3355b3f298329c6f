import { today } from '../browser/today.ts';
import { readSetting, writeSetting } from './storage.ts';

/** Changes a reader has been told of: the newest by their ids, and how many there were in all. */
interface Told {
  ids: readonly string[];
  count: number;
}

interface Visits {
  /** Day of the last visit. */
  day: string;
  /** What was told before that day, and by the end of it. */
  before: Told;
  after: Told;
}

const name = 'visits';

const isTold = (value: Partial<Told> | undefined): value is Told =>
  Array.isArray(value?.ids) && typeof value.count === 'number';

/** What this computer knows of the visits; anything unreadable counts as none. */
function lastVisit(): Visits | undefined {
  try {
    const value = JSON.parse(readSetting(name) ?? 'null') as Partial<Visits> | null;
    const { day, before, after } = value ?? {};
    return typeof day === 'string' && isTold(before) && isTold(after) ? { day, before, after } : undefined;
  } catch {
    return undefined;
  }
}

/** Before the element is defined: one that stands on the page begins at once. */
const keep = (before: Told, after: Told): boolean =>
  writeSetting(name, JSON.stringify({ day: today(), before, after }));

/**
 * Shows what changed since the reader was here last, from the second visit on; all of one day is one visit. It is all
 * kept on this computer. Without a script it stays hidden.
 */
class SinceLastVisit extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-change]')];
    const now: Told = {
      ids: items.map(({ dataset }) => dataset['change'] ?? ''),
      count: Number(this.dataset['count']),
    };
    const last = lastVisit();
    const before = last?.day === today() ? last.before : (last?.after ?? now);
    keep(before, now);
    const fresh = items.filter(({ dataset }) => !before.ids.includes(dataset['change'] ?? ''));
    for (const item of items) item.hidden = !fresh.includes(item);
    const number = this.querySelector('[data-number]');
    if (number) number.textContent = String(Math.max(fresh.length, now.count - before.count));
    this.hidden = fresh.length === 0;
    this.querySelector('button')?.addEventListener('click', () => {
      keep(now, now);
      this.hidden = true;
    });
  }
}
customElements.define('since-last-visit', SinceLastVisit);
