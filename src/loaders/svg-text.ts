import type { Position } from '../schemas/source-file.ts';

/** CSS without the fonts of the program it was drawn in. */
export const withoutFonts = (css: string): string => css.replace(/font-family\s*:[^;}]*;?/gi, '');

/** Text as XML has it, also between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Why a drawing cannot be read, in words of authors. */
export const reason = ({ message }: Error): string =>
  /entity/i.test(message)
    ? '不认识的 & 写法'
    : /unclosed|unmatched|unexpected/i.test(message)
      ? '标记没有成对'
      : '不是完整的 SVG';

/** Line and column of an offset. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
