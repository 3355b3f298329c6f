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
  const versioned = withVersion(text, version);
  return versioned === undefined
    ? undefined
    : withField(versioned, /^(status:[ \t]*)(["']?)[\w-]+\2(?=[ \t]*(?:#.*)?\r?$)/m, () => '$1$2retired$2');
}

/** A text with its version set; all else stays byte for byte. @returns nothing when it has none on a line of its own */
export const withVersion = (text: string, version: string): string | undefined =>
  withField(text, /^(version:[ \t]*)(["']?)[\d.]+\2(?=[ \t]*(?:#.*)?\r?$)/m, ([, , quote]) => {
    const mark = quote === '' ? '"' : (quote ?? '"');
    return `$1${mark}${version}${mark}`;
  });

/** @param to what takes the place of the line, with `$1` for its parts */
function withField(text: string, line: RegExp, to: (found: RegExpExecArray) => string): string | undefined {
  const end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.indexOf('\n---', 3) : text.length;
  const fields = text.slice(0, Math.max(end, 0));
  const found = line.exec(fields);
  return found ? fields.replace(line, to(found)) + text.slice(fields.length) : undefined;
}
