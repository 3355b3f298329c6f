import { placeholders } from './placeholders.ts';

/**
 * Chinese emphasis. CommonMark leaves `**重点。**后面` as asterisks because the closing
 * run stands between punctuation and a letter. Replacing that outer letter by a
 * placeholder that Unicode calls punctuation lets the parser close the run; the
 * placeholder is as long as the letter, so every position stays true.
 */
export interface Shield {
  text: string;
  /** Puts the original characters back into any string of the parsed tree. */
  restore(value: string): string;
}

/** A character as the parser's emphasis rule sees it; `at` is its UTF-16 offset. */
interface Neighbour {
  at: number;
  char: string;
  kind: 'space' | 'punctuation' | 'letter';
  cjk: boolean;
}

const delimiterRun = /\\[\\*_~]|\*+|_+|~+/g;
const endsOperand = /[\p{L}\p{N})）\]】」』〉》%％‰°]$/u;
const startsOperand = /^[\p{L}\p{N}(（[【「『〈《]/u;
/** Curly quotes, dashes and ellipses count as Chinese: the pages are. */
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** @throws RangeError when one text needs more distinct placeholders than there are */
export function shieldEmphasis(source: string): Shield {
  const { replace, restore } = placeholders(source);
  const units = source.split('');
  const hide = (at: number, char: string): void => {
    for (let i = at; i < at + char.length; i++) units[i] = replace(source.charAt(i));
  };
  const runs: [Neighbour, Neighbour][] = [];
  for (const { index, 0: run } of source.matchAll(delimiterRun)) {
    if (run.startsWith('\\')) continue;
    // A lone tilde means a range (3~5年) and never strikes out.
    if (run === '~' || isOperator(source, index, run)) hide(index, run);
    else if (!run.startsWith('_'))
      runs.push([neighbour(source, index, -1), neighbour(source, index + run.length, 1)]);
  }
  for (const { at, char } of blockers(runs).values()) hide(at, char);
  return { text: units.join(''), restore };
}

/**
 * Whether a lone mark stands between two operands, as in `3*4 米` and `本金*利率*天数/360`: it multiplies, or joins a
 * name, and never opens emphasis.
 */
export const isOperator = (source: string, at: number, run: string): boolean =>
  (run === '*' || (run === '_' && !isInWord(source, at))) &&
  endsOperand.test(source.slice(Math.max(at - 2, 0), at)) &&
  startsOperand.test(source.slice(at + 1, at + 3));

/** CommonMark never takes such an underscore for emphasis, and names of components may hold one. */
const isInWord = (source: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(source.slice(Math.max(at - 2, 0), at)) &&
  /^[\p{L}\p{N}]/u.test(source.slice(at + 1, at + 3));

/**
 * Letters that keep a run from opening or closing, by offset. A hidden letter may block
 * the run on its other side (`甲**点**（`), so this repeats until nothing is added.
 */
function blockers(runs: readonly [Neighbour, Neighbour][]): Map<number, Neighbour> {
  const hidden = new Map<number, Neighbour>();
  const now = (side: Neighbour): Neighbour['kind'] => (hidden.has(side.at) ? 'punctuation' : side.kind);
  const pairs = runs.flatMap(([before, after]) => [
    { outer: before, inner: after },
    { outer: after, inner: before },
  ]);
  const wanted = pairs.filter(
    ({ outer, inner }) =>
      flanks(outer.kind, inner.kind) || (inner.kind === 'punctuation' && (outer.cjk || inner.cjk)),
  );
  for (let size = -1; size < hidden.size;) {
    size = hidden.size;
    for (const { outer, inner } of wanted) {
      if (!flanks(now(outer), now(inner))) hidden.set(outer.at, outer);
    }
  }
  return hidden;
}

/** CommonMark: whether a run may open (or, mirrored, close) emphasis around `inner`. */
const flanks = (outer: Neighbour['kind'], inner: Neighbour['kind']): boolean =>
  inner === 'letter' || (inner === 'punctuation' && outer !== 'letter');

/** The whole character that ends (`direction` -1) or starts (1) at `offset`. */
function neighbour(source: string, offset: number, direction: -1 | 1): Neighbour {
  const char =
    direction === 1
      ? (/^./su.exec(source.slice(offset, offset + 2))?.[0] ?? '')
      : (/.$/su.exec(source.slice(Math.max(offset - 2, 0), offset))?.[0] ?? '');
  const at = direction === 1 ? offset : offset - char.length;
  return { at, char, kind: kindOf(char), cjk: cjk.test(char) };
}

function kindOf(char: string): Neighbour['kind'] {
  if (char === '' || /\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'letter';
}
