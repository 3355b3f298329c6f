import { decimalsAt, digitsAt, han, matchAt } from './digits.ts';

/** A number as it stands in a text, in digits, in Chinese or in both. */
export interface Numeral {
  end: number;
  value: number;
  /** The greatest step it was written with: 5千万 has 万, 35 has none. */
  step: number;
  /** Its digits as they stand, without commas, where it was written in digits alone. */
  digits?: string;
  /** What its first digits were multiplied with, where it has only one step or steps that follow each other. */
  scale: number;
}

const small = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }));
const large = new Map(Object.entries({ 万: 1e4, 亿: 1e8, 萬: 1e4, 億: 1e8, w: 1e4 }));

/** What may stand between a number and 万: 三个亿, 5000多万, 2.5 亿. */
const filler = / ?[多余来]?个?(?=[万亿萬億])|(?=w(?![a-z0-9]))/y;
/** Keeps sums and products of decimals free of binary noise. */
export const rounded = (value: number): number => Number(value.toPrecision(13));

/**
 * The number that begins at a place of a folded text.
 * @param isShare whether 百分之 stands before it, so that it needs no unit behind it
 */
export function numeralAt(text: string, start: number, isShare: boolean): Numeral | undefined {
  const reader = new Reader(text, start, isShare);
  while (reader.next());
  return reader.result();
}

/** Adds up a number from the left: 2亿5千万 is 2×亿 + 5×千×万. */
class Reader {
  private readonly text: string;
  private readonly start: number;
  private readonly isShare: boolean;
  private at: number;
  /** Whole parts above 亿, and what waits for a step. */
  private sum = 0;
  private section = 0;
  private last: number | undefined;
  private digits: string | undefined;
  private step = 1;
  private first = 1;
  /** What a last digit without a step counts: 两亿五 is 2.5亿, 三百零五 and 十五 are as they are read. */
  private rest = 1;

  constructor(text: string, start: number, isShare: boolean) {
    this.text = text;
    this.isShare = isShare;
    this.start = start;
    this.at = start;
  }

  /** Takes one more digit, step or run of digits. */
  next(): boolean {
    const char = this.text.charAt(this.at);
    return this.takeDigits() || this.takeHan(char) || this.takeSmall() || this.takeLarge();
  }

  result(): Numeral | undefined {
    if (this.at === this.start) return undefined;
    const value = rounded(this.sum + this.section + (this.last ?? 0) * this.rest);
    const isDigits = this.digits !== undefined && this.step === 1;
    const digits = isDigits ? { digits: this.digits ?? '' } : {};
    return { end: this.at, value, step: this.step, scale: value / this.first, ...digits };
  }

  private takeDigits(): boolean {
    if (this.last !== undefined) return false;
    const found = digitsAt(this.text, this.at);
    if (found === undefined) return false;
    this.digits = found.replace(/,/g, '');
    this.rest = 1;
    this.last = Number(this.digits);
    if (this.at === this.start) this.first = this.last;
    this.at += found.length;
    return true;
  }

  private takeHan(char: string): boolean {
    const value = han.get(char);
    const isFirst = this.last === undefined || this.last === 0;
    if (value === undefined || !isFirst || this.digits !== undefined) return this.takePoint();
    this.last = value;
    if (value === 0) this.rest = 1;
    this.at++;
    return true;
  }

  /** 一点五 before a unit. */
  private takePoint(): boolean {
    if (this.last === undefined) return false;
    const found = decimalsAt(this.text, this.at, this.isShare);
    if (found === undefined) return false;
    const behind = Array.from(found.slice(1), (char) => han.get(char) ?? char).join('');
    this.last = Number(`${this.last}.${behind}`);
    this.at += found.length;
    return true;
  }

  private takeSmall(): boolean {
    const space = this.digits !== undefined && this.text.charAt(this.at) === ' ' ? 1 : 0;
    const step = small.get(this.text.charAt(this.at + space));
    if (step === undefined) return false;
    this.section += (this.last ?? 1) * step;
    return this.stepped(step, space + 1);
  }

  private takeLarge(): boolean {
    const between = matchAt(filler, this.text, this.at);
    const step = large.get(this.text.charAt(this.at + (between?.length ?? 0)));
    const before = this.section + (this.last ?? 0);
    if (between === undefined || step === undefined || before === 0) return false;
    if (step === 1e8) {
      this.sum = (this.sum + before) * step;
      this.section = 0;
    } else this.section = before * step;
    return this.stepped(step, between.length + 1);
  }

  private stepped(step: number, length: number): boolean {
    this.last = undefined;
    this.digits = undefined;
    this.step = Math.max(this.step, step);
    this.rest = step >= 100 ? step / 10 : 1;
    this.at += length;
    return true;
  }
}
