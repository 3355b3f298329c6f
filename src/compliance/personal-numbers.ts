import { matchesApart } from './expressions.ts';
import type { Normalised } from './normalise.ts';
import { mayHoldNumber, numberViews } from './number-view.ts';
import { isBankCard, isCreditCode, isIdNumber, looksLikeId } from './personal-data.ts';

export type PersonalKind = '手机号' | '身份证号' | '统一社会信用代码' | '银行卡号';

export interface PersonalNumber {
  kind: PersonalKind;
  index: number;
  value: string;
}

/** A way to write a number, as the view for numbers has it, and whether one written so is of its kind. */
interface Form {
  readonly kind: PersonalKind;
  readonly form: RegExp;
  /** What it does not stand right after. */
  readonly before: RegExp;
  /** @param value digits and letters alone @param shape lengths of the groups: `3-4-4` */
  fits(value: string, shape: string): boolean;
}

const whole = (form: string): Pick<Form, 'form' | 'before'> => ({
  form: new RegExp(`(?:${form})(?![0-9A-Za-z])`, 'g'),
  before: /(?:[0-9A-Za-z]|\d\.)$/,
});
/** Digits in groups that no other group of digits stands beside. */
const grouped = (form: string): Pick<Form, 'form' | 'before'> => ({
  form: new RegExp(`(?:${form})(?![0-9A-Za-z]|[. -]\\d)`, 'g'),
  before: /(?:[0-9A-Za-z]|\d[. -])$/,
});
const digits = (count: string): string => `(?:[ -]?\\d){${count}}`;

/** The groups people write numbers in; all ones is digit by digit. */
const mobileShape = /^(?:3-4-4|3-3-5|3-8|7-4|4-4-3|3-2-2-2-2|3-3-3-2|3-2-3-3|5-6|6-5|1(?:-1)*)$/;
const idShape = /^(?:6-8-4|6-4-4-4|6-4-2-2-4|3-3-4-4-4|3-3-8-4|4-4-4-4-2|6-9|6-6-3|6-2-2-2-3|1(?:-1)*)$/;

const always = (): boolean => true;
const isId = (value: string): boolean => isIdNumber(value) || looksLikeId(value);

const forms: readonly Form[] = [
  { kind: '手机号', ...whole('(?:86)?1[3-9]\\d{9}'), fits: always },
  // Grouped by the same mark twice, whatever stands beside it.
  {
    kind: '手机号',
    before: /[0-9A-Za-z.]$/,
    form: /1[3-9]\d([^0-9A-Za-z\p{Script=Han}]{1,3})\d{4}\1\d{4}(?![0-9A-Za-z]|\.\d)/gu,
    fits: always,
  },
  {
    kind: '手机号',
    ...grouped(`(?:(?:\\+|00)?86[ -]?)?1[ -]?[3-9]${digits('9')}(?! ?[万亿元吨家户%])`),
    fits: (_, shape) => {
      const own = shape.replace(/^[24]-(?=3-|11$)/, '');
      return mobileShape.test(own) || own.split('-').length <= 4;
    },
  },
  { kind: '身份证号', ...whole('[1-9]\\d{16}[\\dXx]|[1-9]\\d{14}'), fits: isId },
  {
    kind: '身份证号',
    ...grouped(`[1-9]${digits('16')}[ -]?[\\dXx]|[1-9]${digits('14')}`),
    fits: (value, shape) => isIdNumber(value) || (idShape.test(shape) && looksLikeId(value)),
  },
  { kind: '统一社会信用代码', ...whole('[0-9A-Za-z]{18}'), fits: isCreditCode },
  // The check character keeps other words out.
  {
    kind: '统一社会信用代码',
    before: /[0-9A-Za-z]$/,
    form: /[0-9A-Za-z]{2,8}(?:[^0-9A-Za-z\p{Script=Han}。，；\n]{1,3}[0-9A-Za-z]{2,8}){1,5}(?![0-9A-Za-z])/gu,
    fits: isCreditCode,
  },
  { kind: '银行卡号', ...whole('[3-6]\\d{15,18}'), fits: isBankCard },
  { kind: '银行卡号', ...grouped(`[3-6]${digits('15,18')}`), fits: isBankCard },
];

/** Numbers in a text that identify a person, a company or an account by their own form, however written. */
export const personalNumbers = (text: string): PersonalNumber[] =>
  mayHoldNumber(text) ? firstOf(numberViews(text).flatMap((view) => numbersIn(view, text))) : [];

/** @param written the text the view is of; values and indexes are of it */
export function numbersIn(view: Normalised, written: string): PersonalNumber[] {
  const found = forms.flatMap(({ kind, form, before, fits }) =>
    matchesApart(view.text, form, before).flatMap(({ 0: value, index }) => {
      const groups = value.match(/[0-9A-Za-z]+/g) ?? [];
      const shape = groups.map(({ length }) => length).join('-');
      return fits(groups.join('').toUpperCase(), shape) ? [{ kind, index, value }] : [];
    }),
  );
  return asWritten(firstOf(found), view, written);
}

/** What was found in a view, as it stands in the text. */
export const asWritten = <T extends { index: number; value: string }>(
  found: readonly T[],
  view: Normalised,
  written: string,
): T[] =>
  found.map((one) => {
    const index = view.original(one.index);
    return { ...one, index, value: written.slice(index, view.originalEnd(one.index + one.value.length)) };
  });

/** Of findings over the same digits the first counts. */
export const firstOf = <T extends { index: number; value: string }>(found: readonly T[]): T[] =>
  found.filter(
    (one, at) =>
      !found
        .slice(0, at)
        .some(
          (other) =>
            one.index < other.index + other.value.length && other.index < one.index + one.value.length,
        ),
  );
