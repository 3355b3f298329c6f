import { storagePrefix } from './storage.ts';

/** What is kept until the tab closes; reading and writing never throw. */
export function readTab(name: string): string | undefined {
  try {
    return sessionStorage.getItem(storagePrefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false when the browser keeps nothing */
export function writeTab(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) sessionStorage.removeItem(storagePrefix + name);
    else sessionStorage.setItem(storagePrefix + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Names of all that is kept until the tab closes. */
export function tabNames(): string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(storagePrefix))
      .map((key) => key.slice(storagePrefix.length));
  } catch {
    return [];
  }
}
