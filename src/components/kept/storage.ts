import { today } from '../browser/today.ts';

/** Keys of this site in the storage of a browser start with it. */
export const storagePrefix = 'sg.';
/** Setting that keeps the day each other setting was changed. */
export const changeDays = 'changed';

/** Settings kept in this browser; reading and writing never throw. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(storagePrefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false when the browser keeps nothing */
export function writeSetting(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(storagePrefix + name);
    else localStorage.setItem(storagePrefix + name, value);
    noteDay(name, value === undefined ? undefined : today());
    return true;
  } catch {
    return false;
  }
}

/** Days on which settings were changed last, as `YYYY-MM-DD`; anything unreadable counts as unknown. */
export function settingDays(): Record<string, string> {
  try {
    const value: unknown = JSON.parse(readSetting(changeDays) ?? '{}');
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

function noteDay(name: string, day: string | undefined): void {
  const days = Object.entries(settingDays()).filter(([other]) => other !== name);
  const kept = Object.fromEntries(day === undefined ? days : [...days, [name, day]]);
  const key = storagePrefix + changeDays;
  if (Object.keys(kept).length > 0) localStorage.setItem(key, JSON.stringify(kept));
  else localStorage.removeItem(key);
}
