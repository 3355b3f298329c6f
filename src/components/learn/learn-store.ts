import { emptyProgress, reconciled } from '../../domain/learn/progress.ts';
import type { Progress } from '../../domain/learn/progress.ts';
import { progressOf } from '../../domain/learn/passport.ts';
import type { CatalogueModule } from '../../domain/learn/quiz.ts';
import { forgetRounds } from './saved-round.ts';
import { readSetting, writeSetting } from '../kept/storage.ts';

const name = 'learn';
/** Where a record goes that cannot be read. */
const aside = 'learn-unread';
const changed = 'learn-changed';

/** What one page keeps while the browser keeps nothing. */
let unsaved: Progress | undefined;

/** Progress as it is now; anything unreadable counts as none. */
export function readProgress(): Progress {
  if (unsaved) return unsaved;
  return storedProgress() ?? emptyProgress();
}

function storedProgress(): Progress | undefined {
  try {
    return progressOf(JSON.parse(readSetting(name) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Whether there was progress that this version cannot read; it is kept beside the new one. */
export const hasUnreadable = (): boolean =>
  readSetting(aside) !== undefined || (readSetting(name) !== undefined && storedProgress() === undefined);

/** A damaged record, or one of a later version, must not be written over. */
function setAside(): void {
  const raw = readSetting(name);
  if (raw !== undefined && storedProgress() === undefined) writeSetting(aside, raw);
}

/**
 * Changes what is stored now, not what this tab read earlier, so that two tabs add up.
 * @returns false when the browser keeps nothing: the page then remembers until it is left
 */
export function updateProgress(change: (progress: Progress) => Progress): boolean {
  const next = change(readProgress());
  setAside();
  const saved = writeSetting(name, JSON.stringify(next)) && readSetting(name) !== undefined;
  unsaved = saved ? undefined : next;
  document.dispatchEvent(new CustomEvent(changed));
  return saved;
}

export function forgetProgress(): void {
  unsaved = undefined;
  writeSetting(name, undefined);
  writeSetting(aside, undefined);
  forgetRounds();
  document.dispatchEvent(new CustomEvent(changed));
}

/** Starts modules anew whose content changed in a major way, and keeps those that were renamed. @returns the titles of the former */
export function renewModules(modules: readonly CatalogueModule[]): string[] {
  const before = readProgress();
  const { progress, reset } = reconciled(before, modules);
  if (progress !== before) updateProgress(() => progress);
  return reset.map(({ code, title }) => `${code} ${title}`);
}

/** Calls back when this tab or another one changed the progress. */
export function onProgress(show: () => void): void {
  document.addEventListener(changed, show);
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === `sg.${name}`) show();
  });
}

export const unreadable =
  '这台电脑上原来存着的进度读不懂（可能来自更新的版本），已另外存好，没有覆盖；在“本机数据”里可以看到和复制。';

export const notSaved = '这台电脑不保存进度（存储被关掉或已满）。可以接着做，离开前请到学习护照导出。';
