/** Settings kept in this browser; reading and writing never throw. Keys start with `sg.`. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(`sg.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false when the browser keeps nothing */
export function writeSetting(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(`sg.${name}`);
    else localStorage.setItem(`sg.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
