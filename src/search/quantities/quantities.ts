import { han } from './digits.ts';
import { documentAt } from './document.ts';
import { numeralAt, rounded } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { none, percent, readable, spelt, unitAt } from './unit.ts';
import type { Unit } from './unit.ts';

/** An amount, a share, a count or the number of a document, whatever way it is written. */
export interface Quantity {
  start: number;
  end: number;
  /** What it is searched by, in letters and digits: one for every way to write it. */
  token: string;
  /** What texts are indexed by besides: 70 for 70%. */
  parts: readonly string[];
  /** The one way to write it, whatever way it was typed. */
  text: string;
}

const begins = /百分之|[\d零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾]/g;
const chineseYear = /[零〇一二三四五六七八九]{4}(?=年)/y;
/** What 十 and 百 count when they are numbers: 十五天, and not 十分重要. */
const counted = /[多余来]?[天日月年小周个次户家元倍级号名成笔张条折]/y;
/** 5000万 and 5000万元 are one amount. */
const currency = / ?元(?![器件素旦月])/y;
const range = /^ ?[-–—~至到] ?$/;

/** The quantities of a text in the spelling of `foldText`, in their order. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  const starts = new RegExp(begins);
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const one = quantityAt(text, match.index);
    if (!one) continue;
    const before = found[found.length - 1];
    if (before && isRange(text, before, one)) found.splice(-1, 1, withUnitOf(before, one));
    found.push(one);
    starts.lastIndex = one.end;
  }
  return found;
}

/** A text with every quantity written in the one way. @param folded the same text folded, character by character */
export function inOneWriting(text: string, folded: string): string {
  let from = 0;
  let written = '';
  for (const { start, end, text: one } of quantitiesOf(folded)) {
    written += text.slice(from, start) + one;
    from = end;
  }
  return written + text.slice(from);
}

interface Counted extends Quantity {
  value: number;
  scale: number;
  unit: Unit;
}

const quantityAt = (text: string, start: number): Quantity | undefined =>
  // Digits behind a letter belong to its word: l6, iso9001.
  /[a-z]\d*$/.test(text.slice(Math.max(0, start - 8), start)) && /\d/.test(text.charAt(start))
    ? undefined
    : (documentAt(text, start) ?? yearAt(text, start) ?? countedAt(text, start));

function yearAt(text: string, start: number): Quantity | undefined {
  chineseYear.lastIndex = start;
  const year = chineseYear.exec(text)?.[0];
  if (year === undefined) return undefined;
  const token = Array.from(year, (char) => han.get(char)).join('');
  return { start, end: start + year.length, token, parts: [], text: token };
}

function countedAt(text: string, start: number): Counted | undefined {
  const isShare = text.startsWith('百分之', start);
  const numeral = numeralAt(text, isShare ? start + 3 : start, isShare);
  if (!numeral) return undefined;
  if (isShare) return withUnit(start, numeral.end, numeral, percent);
  const { unit, end } = numeral.step < 1e4 ? unitAt(text, numeral.end) : { end: numeral.end };
  if (numeral.digits === undefined && !unit?.hasParts && !isNumber(text, start, numeral)) return undefined;
  return withUnit(start, unit ? end : behindCurrency(text, end), numeral, unit);
}

function behindCurrency(text: string, at: number): number {
  currency.lastIndex = at;
  return currency.test(text) ? currency.lastIndex : at;
}

/** Whether Chinese numerals count something, and are no figure of speech. */
function isNumber(text: string, start: number, { end, step }: Numeral): boolean {
  if (/[百千]/.test(text.charAt(start)))
    return step >= 1e4 && /[元级]/.test(text.charAt(end)) && !/[数几上近]/.test(text.charAt(start - 1));
  if (step >= 100) return true;
  counted.lastIndex = end;
  return step === 10 && counted.test(text);
}

function withUnit(start: number, end: number, numeral: Numeral, unit: Unit = none): Counted {
  const { digits = '', scale } = numeral;
  const value = rounded(numeral.value * unit.value);
  // What may be no count keeps its digits: 007, 95588.
  const isKept = /^\d+$/.test(digits) && unit.value === 1;
  const number = isKept ? digits : spelt(value);
  const plain = isKept ? digits : String(value);
  const text = unit === none && value % 100 === 0 ? readable(value) : plain + unit.text;
  const parts = unit.hasParts ? [number] : [];
  return { start, end, token: number + unit.token, parts, text, value, scale, unit };
}

/** Whether a plain number stands before another with a unit that is said once: 2000-5000万, 20~30%. */
function isRange(text: string, before: Quantity, one: Quantity): before is Counted {
  if (!('scale' in before) || !('scale' in one) || !range.test(text.slice(before.end, one.start)))
    return false;
  const { scale, unit } = one as Counted;
  const isPlain = /^\d+(?:d\d+)?$/.test(before.token) && (before as Counted).scale === 1;
  const isCounted = unit !== none && unit.token !== '号';
  return (
    isPlain && !/[-./]/.test(text.charAt(before.start - 1)) && (isCounted || /^10+$/.test(String(scale)))
  );
}

function withUnitOf(before: Counted, one: Quantity): Quantity {
  const { scale, unit } = one as Counted;
  const token = spelt(rounded(before.value * (unit === none ? scale : unit.value))) + unit.token;
  return { ...before, token, parts: [before.token, ...before.parts] };
}
