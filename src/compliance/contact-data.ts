import { matchesApart } from './expressions.ts';
import { normalise } from './normalise.ts';
import type { Normalised } from './normalise.ts';
import { mayHoldNumber, numberViews } from './number-view.ts';
import { asWritten, firstOf, numbersIn } from './personal-numbers.ts';
import type { PersonalKind } from './personal-numbers.ts';

export type ContactKind =
  PersonalKind | '账号' | '固定电话' | '400 电话' | '邮箱' | '微信号' | 'QQ 号' | '证件号';

export interface ContactNumber {
  kind: ContactKind;
  index: number;
  value: string;
}

/** `\d` with what people put between digits. */
const digits = (least: number, most: number): string => `\\d(?:[ -]?\\d){${least - 1},${most - 1}}`;
const label = (words: string): string => `(?:${words})(?:号码?|ID|id)?\\s*(?:[：:为是]\\s*)?`;
/** No city has a code outside these, and no subscriber number starts with 0, 1 or 9. */
const area = '(?:010|02[0-57-9]|0[3-9]\\d{2})';
/** What a number on its own does not stand right after. */
const edge = /[0-9A-Za-z.]$/;
const nothing = /(?!)/;

/**
 * What gives itself away only beside a word, or by the form of an address; group `value` is what is told.
 * Safari before 16.4 cannot look behind, and pages look for such numbers too: what must not stand before is apart.
 */
const forms: readonly (readonly [kind: ContactKind, form: RegExp, before?: RegExp])[] = [
  ['证件号', new RegExp(`${label('身份证|身份证件')}(?<value>${digits(14, 17)}[ -]?[\\dXx])`, 'gu')],
  ['证件号', new RegExp(`${label('护照|通行证|台胞证')}(?<value>[A-Z]{1,2}\\d{7,8})`, 'gu')],
  [
    '统一社会信用代码',
    new RegExp(
      `${label('信用代码|税号|纳税人识别|注册')}(?<value>[0-9A-Z](?:[ -]?[0-9A-Z]){14,17})(?![0-9A-Za-z])`,
      'gu',
    ),
  ],
  [
    '统一社会信用代码',
    new RegExp(`${label('组织机构代码')}(?<value>[0-9A-Z]{8}-?[0-9X])(?![0-9A-Za-z])`, 'gu'),
  ],
  [
    '账号',
    new RegExp(
      `${label('[账帐]号|[账帐]户|卡号|对公户|基本户|一般户|结算户|[工农中建交招]行|银行|支行|开户行')}(?<value>${digits(10, 30)})(?![0-9A-Za-z])`,
      'gu',
    ),
  ],
  [
    '固定电话',
    new RegExp(
      `(?:\\+?86[ -]?)?(?<value>(?:[（(]${area}[）)]|${area})[ -–—]{0,3}[2-8]\\d{2,3}[ -]?\\d{4}(?:\\s?(?:转|-|ext\\.?)\\s?\\d{1,6})?)(?![0-9A-Za-z])`,
      'gu',
    ),
    edge,
  ],
  [
    '400 电话',
    new RegExp(`(?<value>400(?:[ -]?\\d{3}[ -]?\\d{4}|[ -]?\\d{4}[ -]\\d{3}))(?![0-9A-Za-z-])`, 'gu'),
    edge,
  ],
  [
    '固定电话',
    new RegExp(
      `${label('电话|座机|固话|办公|传真|[Tt]el|TEL')}(?<value>[2-8]\\d{2,3}[ -]?\\d{4})(?![0-9A-Za-z])`,
      'gu',
    ),
  ],
  ['邮箱', /(?<value>[A-Za-z0-9][A-Za-z0-9._%+-]* ?@ ?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/gu],
  [
    '微信号',
    /(?:(?:微信|薇信|企微|[Ww]e[Cc]hat|WX|wx|VX|vx|V信)(?:号|ID|id|账号)\s*[：:为是]?\s*|微信\s*[：:]\s*|[加添][^，。；\n]{0,4}?(?:微信|企微|[Ww]e[Cc]hat|VX|vx|V信|V|v)\s*[：:]?\s*|(?:微信|[Ww]e[Cc]hat|WX|wx|VX|vx|V信)\s*[：:]?\s*(?=[A-Za-z-]*[\d_]))(?<value>[A-Za-z][A-Za-z0-9_-]{5,19})/gu,
  ],
  ['QQ 号', /(?:QQ|qq|扣扣)(?:号码?|群)?\s*[：:为是]?\s*(?<value>[1-9]\d{4,10})(?!\d)/gu],
  // No amount and no date has this many digits in a row.
  ['账号', /(?<value>\d{16,22})(?![0-9A-Za-z])/gu, edge],
];
/** Marks and words that make an address of a text without digits. */
const addressed = /[@＠﹫]|微信|[Ww]e[Cc]hat|[Vv]X|vx|V信/u;

/** Numbers and addresses by which a person, a firm or its account is reached or known. */
export function contactNumbers(text: string): ContactNumber[] {
  const numbered = mayHoldNumber(text);
  if (!numbered && !addressed.test(text)) return [];
  const views = numbered ? numberViews(text) : [normalise(text)];
  return firstOf<ContactNumber>(views.flatMap((view) => [...numbersIn(view, text), ...formedIn(view, text)]));
}

function formedIn(view: Normalised, text: string): ContactNumber[] {
  const formed = forms.flatMap(([kind, form, before = nothing]) =>
    matchesApart(view.text, form, before).flatMap(({ 0: found, index, groups: { value = '' } = {} }) =>
      isDay(value) ? [] : [{ kind, index: index + found.lastIndexOf(value), value }],
    ),
  );
  return asWritten(formed, view, text);
}

/** `2024-01-01` and `20240101-20241231` are days. */
const isDay = (value: string): boolean => /^(?:(?:19|20)\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?)+$/.test(value);
