/** A `{` or `<` that would be read as code instead of text. */
export interface Stray {
  char: '{' | '<';
  /** The text around it, for the message. */
  excerpt: string;
  line: number;
  column: number;
}

const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|`+[^`\n]+`+/gm;
const strayChar = /(?<!\\)(?:\{|<(?!\/?[A-Z][A-Za-z]*[\s/>]))/g;
const attributeValue = /<[A-Z][A-Za-z]*(?:\s+[A-Za-z]+(?:=(?:"[^"]*"|\{[^{}]*\}))?)*\s*\/?>/g;

/**
 * Finds every stray character outside code and components and replaces it by a space,
 * so that the rest of the file can still be parsed and checked.
 * @param lineOffset lines of the file before the body
 */
export function maskStray(body: string, lineOffset: number): { text: string; stray: Stray[] } {
  const hidden = blank(blank(body, code), attributeValue);
  const stray: Stray[] = [];
  const chars = body.split('');
  for (const { index, 0: char } of hidden.matchAll(strayChar)) {
    const before = body.slice(0, index).split('\n');
    const line = before.length;
    stray.push({
      char: char as Stray['char'],
      excerpt: (body.split('\n')[line - 1] ?? '').slice(
        Math.max(0, (before.at(-1)?.length ?? 0) - 4),
        (before.at(-1)?.length ?? 0) + 6,
      ),
      line: line + lineOffset,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
    chars[index] = ' ';
    const closing = char === '{' ? hidden.indexOf('}', index) : -1;
    if (closing > 0) chars[closing] = ' ';
  }
  return { text: chars.join(''), stray };
}

/** The same text with blanks where code stands, so that every place stays where it was. */
export const withoutCode = (body: string): string => blank(body, code);

/** The same text with blanks where the addresses of links stand. */
export const withoutAddresses = (body: string): string =>
  blank(body, /(?<=\]\()[^)\s]*|(?<=^\[[^\]\n]+\]:\s*)\S+/gm);

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
