import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { withFonts } from './fonts.ts';

const textFile = /\.(xml|rels)$/;
const randomId = /rId[a-z0-9_-]{21}(?=")/g;
/** Counters that run on through all documents of a process. */
const counted = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/g;
const drawings = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")(\d+)(")/g;
const contents = /((?:w:anchor|w:name)="_Toc|PAGEREF _Toc)(\d+)(\b)/g;
const timestamps = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * A Word file in our fonts, without what differs from run to run: random ids, running counters, dates of the clock.
 */
export function stableDocx(docx: Uint8Array, day: string): Uint8Array {
  const names = new Map<string, string>();
  const rename = (id: string) => {
    names.set(id, names.get(id) ?? `rIdL${names.size + 1}`);
    return names.get(id) ?? id;
  };
  const files = Object.entries(unzipSync(docx)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    files.map(([name, bytes]) => {
      if (!textFile.test(name)) return [name, bytes];
      const text = withFonts(name, strFromU8(bytes))
        .replace(randomId, rename)
        .replace(timestamps, `$1${day}T00:00:00.000Z`);
      return [name, strToU8([counted, drawings, contents].reduce(renumbered, text))];
    }),
  );
  // A zip knows local time only, so a local date gives the same bytes everywhere.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

/** Programs expect the list of types first; relations are named by the document that uses them. */
const rank = (name: string): number =>
  name === '[Content_Types].xml' ? 0 : name === 'word/document.xml' ? 1 : 2;

function renumbered(text: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return text.replace(pattern, (_whole, before: string, id: string, after: string) => {
    numbers.set(id, numbers.get(id) ?? numbers.size + 1);
    return `${before}${numbers.get(id) ?? 0}${after}`;
  });
}
