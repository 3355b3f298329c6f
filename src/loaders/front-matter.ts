import type { FrontMatterFault } from '../schemas/source-file.ts';

export interface FrontMatter {
  yaml: string;
  /** Lines before the first field. */
  yamlLine: number;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
  fault: FrontMatterFault | undefined;
}

const exact = /^---[ \t]*$/;
/** What is typed instead of `---`: too many, too few, full-width, or what an editor makes of it. */
const fence = /^[-－‐-―−]{2,}\s*$|^[—―]\s*$/;
const field = /^(?:\s|[A-Za-z_"'][^:：\s]*\s*[:：]|#(?!#))/;

/**
 * Splits a page into fields and body. Lines that are wrong are told, and the fields are read all the
 * same, so that nothing else is reported for them.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const opening = openingOf(lines);
  if (!opening) {
    const fault = { kind: 'none', line: 1, column: 1 } as const;
    return { yaml: '', yamlLine: 0, body: text, bodyLine: 0, fault };
  }
  const { first } = opening;
  const closing = closingOf(lines, first);
  const yaml = lines.slice(first, closing.line).join('\n');
  const fault = opening.fault ?? closing.fault;
  return {
    yaml,
    yamlLine: first,
    body: lines.slice(closing.body).join('\n'),
    bodyLine: Math.min(closing.body, lines.length - 1),
    fault: yaml.trim() === '' ? { kind: 'none', line: 1, column: 1 } : fault,
  };
}

/** @returns the index of the first line of fields */
function openingOf(lines: readonly string[]): { first: number; fault?: FrontMatterFault } | undefined {
  if (lines[0] === '---') return { first: 1 };
  const at = lines.findIndex((line) => line.trim() !== '');
  const written = lines[at] ?? '';
  const kind = at > 0 ? 'blank-first' : 'opening';
  if (fence.test(written.trim()))
    return { first: at + 1, fault: { kind, line: 1, column: at > 0 ? 1 : deviation(written) } };
  if (!/^[A-Za-z]\w*\s*[:：]/.test(written)) return undefined;
  return { first: Math.max(at, 0), fault: { kind: 'no-opening', line: at + 1, column: 1 } };
}

/** Column from which a line is no longer `---`. */
function deviation(line: string): number {
  let same = 0;
  while (same < 3 && line[same] === '-') same++;
  return same + 1;
}

interface Closing {
  /** Index of the line after the last field. */
  line: number;
  /** Index of the first line of the body. */
  body: number;
  fault?: FrontMatterFault;
}

/** The nearest line that closes the fields, unless text begins before it. */
function closingOf(lines: readonly string[], first: number): Closing {
  const prose = proseFrom(lines, first);
  const find = (pattern: RegExp): number =>
    lines.findIndex((line, index) => index >= first && index < prose && pattern.test(line));
  const right = find(exact);
  if (right >= 0) return { line: right, body: right + 1 };
  const near = lines.findIndex((line, index) => index >= first && index < prose && fence.test(line.trim()));
  const wrong = near >= 0 ? near : find(/^\.{3}\s*$/);
  if (wrong >= 0) {
    const fault = { kind: 'closing', line: wrong + 1, column: deviation(lines[wrong] ?? '') } as const;
    return { line: wrong, body: wrong + 1, fault };
  }
  const fault = { kind: 'no-closing', line: Math.min(prose + 1, lines.length), column: 1 } as const;
  return { line: prose, body: prose, fault };
}

/** Index of the blank line after which the first thing comes that is no field; the end when there is none. */
function proseFrom(lines: readonly string[], first: number): number {
  for (let index = first; index < lines.length; index++) {
    if (lines[index]?.trim() !== '') continue;
    const next = lines.findIndex((line, at) => at > index && line.trim() !== '');
    if (next < 0) return index === lines.length - 1 ? index : lines.length - 1;
    const text = lines[next] ?? '';
    if (!field.test(text) && !exact.test(text) && !fence.test(text.trim())) return index;
    index = next - 1;
  }
  return lines.length;
}
