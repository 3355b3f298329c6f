import { oddHan, simplified } from '../../domain/plain-characters.ts';

/** A character that has another form in the standard of the mainland, by its offset in a text. */
export interface OddForm {
  index: number;
  char: string;
  /** What to write. */
  plain: string;
  kind: 'traditional' | 'compatibility' | 'kana' | 'space';
}

const compatibility = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF61-\uFF9F]|[\u{2F800}-\u{2FA1F}]/gu;
const space = /(?!\u3000)\p{Zs}(?<! )/gu;
/** Kept as it stands: what is quoted, a title, code. */
const quoted = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|`[^`]*`/g;

export function oddForms(text: string): OddForm[] {
  const found: OddForm[] = [];
  for (const { index, 0: char } of text.matchAll(compatibility)) {
    const plain = simplified(char.normalize('NFKC'));
    const kind = /[\uFF61-\uFF9F]/.test(char) ? 'kana' : 'compatibility';
    if (plain !== char) found.push({ index, char, plain, kind });
  }
  for (const { index, 0: char } of text.matchAll(space))
    found.push({ index, char, plain: ' ', kind: 'space' });
  return [...found, ...traditional(text)].sort((a, b) => a.index - b.index);
}

function traditional(text: string): OddForm[] {
  if (!oddHan().test(text)) return [];
  const own = text.replace(quoted, (found) => ' '.repeat(found.length));
  return Array.from(own.matchAll(new RegExp(oddHan(), 'g')), ({ index, 0: char }) => {
    const plain = simplified(char);
    return { index, char, plain, kind: 'traditional' as const };
  }).filter(({ char, plain }) => plain !== char && !oddHan().test(plain));
}
