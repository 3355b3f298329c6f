import { matchesApart } from './expressions.ts';
import { normalise, pieced } from './normalise.ts';
import type { Normalised, Piece } from './normalise.ts';

const spoken = new Map(
  Array.from(
    '零0〇0○0幺1一1二2三3四4五5六6七7八8九9壹1贰2叁3肆4伍5陆6柒7捌8玖9'.matchAll(/(.)(\d)/gu),
    ([, word = '', value = '']) => [word, value] as const,
  ),
);
/** Letters that stand for a digit among digits. */
const letters = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
  ['i', '1'],
]);

const digit = `[0-9${[...spoken.keys()].join('')}]`;
const sign = `(?:${digit}|[${[...letters.keys()].join('')}])`;
/** No letter, no Han, no end of a sentence. */
const gap = '[^\\p{L}\\p{N}\\p{Script=Han}。！？；!?;\\n]{1,4}';
const letter = /[A-Za-z]$/;
const run = new RegExp(`${sign}(?:(?:${gap})?${sign})*(?![A-Za-z])`, 'gu');
const plainRun = new RegExp(`${digit}(?:(?:${gap})?${digit})*`, 'gu');
const figureRun = new RegExp(`[0-9](?:(?:${gap})?[0-9])*`, 'gu');
const words = `[${[...spoken.keys()].filter((word) => word !== '0').join('')}]`;
const beside = new RegExp(`[0-9](?:${gap})?${words}|${words}(?:${gap})?[0-9]`, 'u');
const fewest = 7;
const digitsIn = (text: string): number => text.match(new RegExp(digit, 'gu'))?.length ?? 0;

/**
 * A text as numbers are looked for in it: digits written as words or letters are digits, and what people put
 * between groups of digits is one hyphen, or one blank where there are blanks alone. Runs of few digits stay.
 */
export function numberView(written: string): Normalised {
  if (last?.written !== written) last = { written, view: viewOf(written) };
  return last.view;
}

/** The same, and where a word stands beside figures also with the words left alone: `… 0000 000 八个`. */
export const numberViews = (written: string): readonly Normalised[] =>
  beside.test(written) ? [numberView(written), viewOf(written, figuresIn)] : [numberView(written)];

/** Several rules ask for the same text one after the other. */
let last: { written: string; view: Normalised } | undefined;

function viewOf(written: string, find = runsIn): Normalised {
  const plain = normalise(written);
  const pieces = piecesOf(plain.text, find(plain.text));
  const view = pieced(pieces, plain.text.length);
  return {
    text: view.text,
    original: (index) => plain.original(view.original(index)),
    originalEnd: (end) => plain.originalEnd(view.originalEnd(end)),
  };
}

/** Whether a text may hold a number worth looking for, found fast. */
export const mayHoldNumber = (written: string): boolean =>
  (written.match(/[\p{N}零幺一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖〇○OolIi]/gu)?.length ?? 0) >= fewest;

function piecesOf(text: string, runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const keep = (to: number): void => {
    for (; end < to; end++) pieces.push({ text: text[end] ?? '', from: end, to: end + 1 });
  };
  for (const { 0: found, index } of runs) {
    keep(index);
    pieces.push(...numberPieces(found, index));
    end = index + found.length;
  }
  keep(text.length);
  return pieces;
}

interface Run {
  0: string;
  index: number;
}

const figuresIn = (text: string): Run[] =>
  [...text.matchAll(figureRun)].filter(({ 0: found }) => digitsIn(found) >= fewest);

/** Runs long enough to be a number; letters count as digits only where most are digits. */
function runsIn(text: string): Run[] {
  const withLetters = matchesApart(text, run, letter).filter(
    ({ 0: found }) => /[A-Za-z]/.test(found) && digitsIn(found) >= 5 && lengthOf(found) >= 11,
  );
  const plain = [...text.matchAll(plainRun)].filter(
    ({ 0: found, index }) =>
      digitsIn(found) >= fewest &&
      !withLetters.some(
        (other) => index < other.index + other[0].length && other.index < index + found.length,
      ),
  );
  return [...withLetters, ...plain].sort((a, b) => a.index - b.index);
}

const lengthOf = (found: string): number => found.match(new RegExp(sign, 'gu'))?.length ?? 0;

function numberPieces(found: string, index: number): Piece[] {
  const parts = Array.from(found.matchAll(new RegExp(`${sign}|${gap}`, 'gu')));
  return parts.map(({ 0: part, index: at }) => {
    const [from, to] = [index + at, index + at + part.length];
    const value = spoken.get(part) ?? letters.get(part);
    const text = value ?? (/^\d$/.test(part) ? part : gapText(found, part, at));
    return { text, from, to };
  });
}

/** Sums and enumerations stay as they are, and so do a decimal point and the commas of thousands. */
function gapText(found: string, part: string, at: number): string {
  if (/^[.,]?\s+$/.test(part)) return ' ';
  if (/[%‰￥$¥+=<>×÷，、：:°]/u.test(part)) return part;
  if (part === '.') return isDecimal(found, at) ? part : '-';
  if (part === ',') return isThousands(found, at) ? part : '-';
  return '-';
}

const isDecimal = (found: string, at: number): boolean =>
  !/\d\.\d+$/.test(found.slice(0, at)) && !/^\d+\.\d/.test(found.slice(at + 1));

const isThousands = (found: string, at: number): boolean =>
  /(?:^|\D)\d{1,3}(?:,\d{3})*$/.test(found.slice(0, at)) && /^\d{3}(?!\d)/.test(found.slice(at + 1));
