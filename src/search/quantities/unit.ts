import { rounded } from './numeral.ts';

/** What a number is a number of, where that changes what is searched. */
export interface Unit {
  /** Behind the number in the token. */
  token: string;
  /** Behind the number as it is written here. */
  text: string;
  /** What one of it counts. */
  value: number;
  /** Whether the number alone is a part of it: 70 of 70%. */
  hasParts: boolean;
}

export const none: Unit = { token: '', text: '', value: 1, hasParts: false };
export const percent: Unit = { token: 'pc', text: '%', value: 1, hasParts: true };

const units: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/ ?%/y, percent],
  [/成(?![立为本员功交熟果长就绩套品都份色型不])/y, { ...percent, value: 10 }],
  [/ ?(?:个? ?百分点|个点)/y, { token: 'pp', text: '个百分点', value: 1, hasParts: true }],
  [/ ?(?:bps?(?![a-z0-9])|个?基点)/y, { token: 'pp', text: '个百分点', value: 0.01, hasParts: true }],
];
const counted = / ?([号月天日倍])/y;

/** The unit at a place of a text, with its end. */
export function unitAt(text: string, at: number): { unit?: Unit; end: number } {
  for (const [pattern, unit] of units) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { unit, end: pattern.lastIndex };
  }
  counted.lastIndex = at;
  const [whole, char] = counted.exec(text) ?? [];
  if (whole === undefined || char === undefined) return { end: at };
  const unit = { token: char.replace('天', '日'), text: char, value: 1, hasParts: false };
  return { unit, end: at + whole.length };
}

/** A number in a token: letters and digits only. */
export const spelt = (value: number): string => String(value).replace('.', 'd').replace(/\W/g, '');

/** An amount as people read it: 2.5亿, 5000万, 300. */
export function readable(value: number): string {
  if (value >= 1e8) return `${rounded(value / 1e8)}亿`;
  return value >= 1e4 ? `${rounded(value / 1e4)}万` : String(value);
}
