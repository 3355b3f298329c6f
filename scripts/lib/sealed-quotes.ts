import { createHash } from 'node:crypto';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { quoteSeal, quoteWords } from '../../src/domain/learn/quote-seal.ts';

export interface Sealed {
  text: string;
  /** Questions by what became of their seal, as `line id`; the quote of a `strange` one is not in the essay. */
  added: string[];
  renewed: string[];
  kept: string[];
  strange: string[];
}

/** SHA-256 of the words of an essay: punctuation and markup make no other. */
export const essayFingerprint = (essay: string): string =>
  createHash('sha256').update(quoteWords(essay)).digest('hex');

/**
 * A file of questions with a seal beside every quote that stands in the essay and none beside one that does
 * not; all else stays as it is, byte for byte.
 * @throws Error when the file is no valid YAML
 */
export function sealed(file: string, essay: string): Sealed {
  const document = parseDocument(file);
  if (document.errors.length > 0) throw new Error('YAML 写法有错，先运行 npm run check 改好');
  const plain = quoteWords(essay);
  const result: Sealed = { text: file, added: [], renewed: [], kept: [], strange: [] };
  const items = document.get('items');
  // From the end, so that the offsets of what is still to come stay right.
  for (const item of isSeq(items) ? items.items.toReversed() : []) {
    const quoted = isMap(item) ? quotedIn(item) : undefined;
    if (!quoted) continue;
    const seal = plain.includes(quoteWords(quoted.quote.value)) ? quoteSeal(quoted.quote.value) : undefined;
    result[outcome(quoted, seal)].unshift(
      `${file.slice(0, quoted.quote.key).split('\n').length} ${quoted.id}`,
    );
    result.text = withSeal(result.text, quoted, seal);
  }
  return result;
}

function outcome({ seal: old }: Quoted, seal: string | undefined): Exclude<keyof Sealed, 'text'> {
  if (seal === undefined) return 'strange';
  if (!old) return 'added';
  return old.value === seal ? 'kept' : 'renewed';
}

/** A text in the file, with the offsets of its key and value. */
interface Field {
  value: string;
  key: number;
  from: number;
  to: number;
}

interface Quoted {
  id: string;
  quote: Field;
  seal: Field | undefined;
  /** Whether the question stands between braces. */
  flow: boolean;
}

function quotedIn(item: YAMLMap): Quoted | undefined {
  const quote = fieldOf(item, 'quote');
  if (!quote) return undefined;
  return {
    id: fieldOf(item, 'id')?.value ?? '',
    quote,
    seal: fieldOf(item, 'seal'),
    flow: item.flow === true,
  };
}

function fieldOf(item: YAMLMap, name: string): Field | undefined {
  for (const { key, value } of item.items)
    if (isScalar(key) && key.value === name && isScalar(value) && typeof value.value === 'string')
      return {
        value: value.value,
        key: key.range?.[0] ?? 0,
        from: value.range?.[0] ?? 0,
        to: value.range?.[1] ?? 0,
      };
  return undefined;
}

function withSeal(file: string, { quote, seal: old, flow }: Quoted, seal: string | undefined): string {
  const put = (from: number, to: number, text: string) => file.slice(0, from) + text + file.slice(to);
  if (old?.value === seal) return file;
  if (old && seal !== undefined) return put(old.from, old.to, JSON.stringify(seal));
  if (old) return put(file.slice(0, old.key).replace(/[\s,]*$/, '').length, old.to, '');
  const written = `seal: ${JSON.stringify(seal)}`;
  if (flow) return put(quote.to, quote.to, `, ${written}`);
  const indent = quote.key - (file.lastIndexOf('\n', quote.key - 1) + 1);
  const lineEnd = file.indexOf('\n', file[quote.to - 1] === '\n' ? quote.to - 1 : quote.to);
  const end = lineEnd < 0 ? file.length : lineEnd;
  return put(end, end, `\n${' '.repeat(indent)}${written}`);
}
