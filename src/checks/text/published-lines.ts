import type { SourceFile } from '../../schemas/source-file.ts';
import { authorTexts } from './author-texts.ts';
import type { AuthorText } from './author-texts.ts';

const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;
const decimal = /-?\d+\.\d+/g;
const fullWidth = /[！-～]/g;
const wideBlank = /[\u3000\u00a0]/g;

/**
 * Every line of a file, code and comments too, since all are published with the repository: full-width
 * letters and digits made plain, web addresses and the coordinates of a map left blank, columns kept.
 * Guide pages quote mistakes in code, so only their prose counts.
 */
export function publishedLines(source: SourceFile): readonly AuthorText[] {
  if (source.collection === 'guide')
    return authorTexts(source).map((text) => ({ ...text, value: plain(text.value) }));
  return source.text.split('\n').map((line, index) => ({
    value: plain(source.collection === 'regionMaps' ? line.replace(decimal, blank) : line),
    at: (offset: number) => ({ file: source.file, line: index + 1, column: offset + 1 }),
  }));
}

const blank = (found: string): string => ' '.repeat(found.length);

/** Chinese marks stay: they end names and sentences. */
const plain = (line: string): string =>
  line
    .replace(address, blank)
    .replace(fullWidth, (char) =>
      /[！（），：；？［］｛｝｜]/.test(char) ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(wideBlank, ' ');
