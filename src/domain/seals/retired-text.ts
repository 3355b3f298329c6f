import { isLater } from './record-faults.ts';

/** The version after one, its minor part raised. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}`;
}

/** The version a text is retired under: its own where it was raised already. */
export const retiredVersion = (own: string | undefined, sealed: string): string =>
  own !== undefined && isLater(own, sealed) ? own : nextVersion(sealed);

/**
 * A text with its status set to retired and its version set; all else stays byte for byte.
 * @returns nothing when one of the two fields does not stand on a line of its own
 */
export function retiredText(text: string, version: string): string | undefined {
  const end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.indexOf('\n---', 3) : text.length;
  if (end < 0) return undefined;
  const fields = text.slice(0, end);
  const status = /^(status:[ \t]*)(["']?)[\w-]+\2(?=[ \t]*(?:#.*)?\r?$)/m;
  const number = /^(version:[ \t]*)(["']?)[\d.]+\2(?=[ \t]*(?:#.*)?\r?$)/m;
  if (!status.test(fields) || !number.test(fields)) return undefined;
  return (
    fields
      .replace(status, '$1$2retired$2')
      .replace(
        number,
        (_all, name: string, quote: string) => `${name}${quote || '"'}${version}${quote || '"'}`,
      ) + text.slice(end)
  );
}
