/** Text widths by count, because a build has no font to ask: 汉字 1 em, capitals .65, other Latin .55, brackets .4. */

const BRACKET = /[()]/u;
const CAPITAL = /[A-Z]/u;
const LATIN = /[\u0020-\u007e]/u;
/** Words, so that a line never ends inside one: 工程|机械|主机|厂. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const GOOD_BREAK_BEFORE = /^[(（]/u;
const GOOD_BREAK_AFTER = /[与和、及)）]$/u;
const NO_LINE_START = /^[)）、，。]/u;
const NO_LINE_END = /[(（]$/u;
/** A bracket that opens inside the line and closes on a later one. */
const BRACKET_LEFT_OPEN = /.[(（][^)）]*$/u;

function charWidth(char: string): number {
  if (BRACKET.test(char)) return 0.4;
  if (CAPITAL.test(char)) return 0.65;
  return LATIN.test(char) ? 0.55 : 1;
}

/** Width of a text in em. */
export function textWidth(text: string): number {
  return Array.from(text, charWidth).reduce((sum, width) => sum + width, 0);
}

/** Cost of a line between two tokens: uneven lines cost, one line more costs 100, a break at a joint is cheap. */
function lineCost(line: string, rest: string, maxWidth: number): number {
  const width = textWidth(line);
  if (width > maxWidth) return 10_000 + width * 1_000;
  const slack = (maxWidth - width) ** 2;
  if (rest === '') return slack + 100;
  if (NO_LINE_START.test(rest) || NO_LINE_END.test(line)) return slack + 5_000;
  const joint = GOOD_BREAK_BEFORE.test(rest) || GOOD_BREAK_AFTER.test(line);
  return slack + 100 + (joint ? 0 : 12) + (BRACKET_LEFT_OPEN.test(line) ? 130 : 0);
}

/** Breaks a name into the fewest lines of at most `maxWidth` em, evenly, at 与 or a bracket where possible. */
export function wrapName(name: string, maxWidth: number): string[] {
  const tokens = Array.from(WORDS.segment(name), ({ segment }) => segment);
  // best[i]: cheapest way to set tokens i… to the end
  const best: { cost: number; lines: string[] }[] = [];
  best[tokens.length] = { cost: 0, lines: [] };
  for (let start = tokens.length - 1; start >= 0; start--) {
    let cheapest = { cost: Infinity, lines: [] as string[] };
    for (let end = start + 1; end <= tokens.length; end++) {
      const line = tokens.slice(start, end).join('');
      const after = best[end];
      if (after === undefined) continue;
      const cost = lineCost(line, tokens.slice(end).join(''), maxWidth) + after.cost;
      if (cost < cheapest.cost) cheapest = { cost, lines: [line, ...after.lines] };
    }
    best[start] = cheapest;
  }
  return best[0]?.lines ?? [];
}
