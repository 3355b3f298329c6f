import { inDigits } from './digits.ts';

/** What a number is a measure of; numbers of two kinds are never the same. */
export type Kind = 'day' | 'share' | 'points' | 'months' | 'days' | 'workdays' | 'hours' | 'money' | 'count';

/** What a text says of the end of a range: at most, at least; until a day, from a day. */
export type Bound = 'most' | 'least' | 'until' | 'from';

/** A number with its unit, or a day, as a text tells it. */
export interface Told {
  readonly kind: Kind;
  /**
   * A day as far as it is told: `2026-12-31`, `2026-12`, `2026`, `12-31`. Anything else in base units:
   * 元, parts of one, percentage points, months, days.
   */
  readonly value: string | number;
  /** What is counted: `家`; the currency of money. */
  readonly unit: string;
  readonly bound?: Bound;
  /** Told as a round number: 约, 超过, 近. */
  readonly about: boolean;
  /** As written, with its unit. */
  readonly text: string;
  /** Where it stands in the text after `plain`. */
  readonly index: number;
}

/** Names of documents and their numbers tell no figure of their own; nor do counts of steps and lines. */
const names = /《[^《》]*》|[\p{Script=Han}]*〔\d{4}〕第?\d+号|(?:令|公告)\d{4}年第\d+号/gu;
const structure =
  /(?:分|第|附件|附|本期)\s?\d+(?:[、至到和-]第?\d+)*\s?(?:步|条|款|项|批|期|章|类|档|号|级)?/g;

const blank = (text: string): string => ' '.repeat(text.length);
const two = (digits: string): string => digits.padStart(2, '0');

/** The text with every number in digits, days in the same form, without names of documents. */
export const plain = (text: string): string =>
  inDigits(text.normalize('NFKC').replace(names, blank))
    .replace(/(?<![\d-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/g, '$1年$2月$3日')
    .replace(/(?<![\d-])((?:19|20)\d\d)-(0\d|1[0-2])(?![\d-])/g, '$1年$2月')
    .replace(/([至到—–~-])(\d\d)-(\d\d)(?![\d-])/g, '$1$2月$3日')
    .replace(range, '$1$3—$2$3')
    .replace(structure, blank);

/** `40–60天` tells two numbers of one unit. */
const range =
  /(?<![\d.])(\d+(?:\.\d+)?)\s*[—–~-]\s*(\d+(?:\.\d+)?)(万元|亿元|元|%|个百分点|个?工作日|个?小时|个?月|天|日|年(?!\d))/g;

const day =
  /(?<!\d)((?:19|20)\d\d)\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日|(?=[底末]))?|(?=[底末]))?(?!\d*个)([底末])?/g;
const yearless = /(?<![\d年])(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日|([底末]))/g;
const years = /(?<!\d)((?:19|20)\d\d)\s*[—–~-]\s*((?:19|20)\d\d)(?=年|[^\d]|$)/g;
const bareYear = /(?<!\d)(?:19|20)\d\d(?=[、和](?:19|20)\d\d年)/g;

const measure =
  /(?<![\d.A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:(万亿|亿|万)?\s*(元|美元|欧元|港元|日元)|(%|个百分点|个基点|BP)|(万分之|千分之)|(个?工作日|个?小时|个?月|个?季度|周|天|日|年)(?!月)|(万亿|亿|万)?\s*([\p{Script=Han}])?)/gu;
const parts = /(万|千)分之(\d+(?:\.\d+)?)/g;

const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
const spans: readonly (readonly [unit: RegExp, kind: Kind, factor: number])[] = [
  [/工作日/, 'workdays', 1],
  [/小时/, 'hours', 1],
  [/月/, 'months', 1],
  [/季度/, 'months', 3],
  [/年/, 'months', 12],
  [/周/, 'days', 7],
  [/天|日/, 'days', 1],
];

/** Every figure and day a text tells, in the order of the text. */
export function toldIn(text: string): Told[] {
  const whole = plain(text);
  let rest = whole;
  const found: Told[] = [];
  const take = (pattern: RegExp, of: (match: RegExpExecArray) => Pick<Told, 'kind' | 'value' | 'unit'>[]) => {
    rest = rest.replace(pattern, (...all) => {
      const at = all.findIndex((one) => typeof one === 'number');
      const match = all.slice(0, at) as unknown as RegExpExecArray;
      const [written] = match;
      for (const one of of(match))
        found.push({ ...one, ...around(whole, all[at] as number, written, one.kind) });
      return blank(written);
    });
  };
  take(years, ([, from = '', to = '']) => [from, to].map((value) => ({ kind: 'day', value, unit: '' })));
  take(bareYear, ([value = '']) => [{ kind: 'day', value, unit: '' }]);
  take(day, ([, year = '', month, date, end]) => [dayOf(year, month, date, end)]);
  take(yearless, ([, month = '', date]) => [
    date === undefined
      ? { kind: 'day', value: `-${two(month)}`, unit: '' }
      : { kind: 'day', value: `${two(month)}-${two(date)}`, unit: '' },
  ]);
  take(parts, ([, of = '', value = '']) => [
    { kind: 'share', value: tidy(Number(value) / (of === '万' ? 1e4 : 1e3)), unit: '' },
  ]);
  take(measure, measured);
  return found.sort((a, b) => a.index - b.index);
}

function dayOf(
  year: string,
  month?: string,
  date?: string,
  end?: string,
): Pick<Told, 'kind' | 'value' | 'unit'> {
  const last =
    month && end && !date ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : undefined;
  const value = [year, month, date ?? last?.toString()]
    .flatMap((part) => (part ? [two(part)] : []))
    .join('-');
  return { kind: 'day', value: month === undefined && end ? `${year}-12-31` : value, unit: '' };
}

/** Rounds what floating point added: 0.015, not 0.015000000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function measured(match: RegExpExecArray): Pick<Told, 'kind' | 'value' | 'unit'>[] {
  const [, integer = '', fraction = '', scale = '', currency, share, , span, countScale = '', counter = ''] =
    match;
  const value = Number(`${integer.replaceAll(',', '')}${fraction}`);
  if (currency) return [{ kind: 'money', value: tidy(value * (scales[scale] ?? 1)), unit: currency }];
  if (share === '%') return [{ kind: 'share', value: tidy(value / 100), unit: '' }];
  if (share) return [{ kind: 'points', value: share === '个百分点' ? value : tidy(value / 100), unit: '' }];
  if (span) {
    const [, kind, factor] = spans.find(([unit]) => unit.test(span)) ?? [/年/, 'months', 12];
    return [{ kind, value: value * factor, unit: '' }];
  }
  return [
    { kind: 'count', value: tidy(value * (scales[countScale] ?? 1)), unit: counter === '个' ? '' : counter },
  ];
}

const most =
  /(?:不(?:得|应|能|可)?(?:超过|高于|多于|大于|长于|晚于|突破)|最[多长高大晚]|至多|上限(?:是|为)?|≤)[^，。；、\d]{0,6}$/;
const least =
  /(?:不(?:得|应|能|可)?(?:低于|少于|小于|短于|早于)|最[少低短小早]|至少|下限(?:是|为)?|≥)[^，。；、\d]{0,6}$/;
const mostAfter = /^[^，。；、\d]{0,3}?(?:\(含\))?(?:及|和|或|或者)?(?:以[下内]|之内)/;
const leastAfter = /^(?:\(含\))?(?:及|和|或|或者)?以上/;
const until = /(?:[至到止]|截至|不晚于)\s*$/;
const untilAfter = /^(?:日)?(?:\(含\))?(?:之?前|以前|止|截止|到期|失效)/;
const fromAfter = /^(?:\(含\))?(?:起|以后|之后|后|至|到|—|-)/;
const round = /(?:约|将近|(?<!不|不得|不能|不应)超过?|突破|逾|不到)\s*$/;
/** `近70%` is a round number, `近三年` is not. */
const nearly = /近\s*$/;

function around(
  whole: string,
  index: number,
  written: string,
  kind: Kind,
): Omit<Told, 'kind' | 'value' | 'unit'> {
  const before = whole.slice(Math.max(0, index - 14), index);
  const tail = written.trimEnd();
  const after = whole.slice(index + tail.length, index + tail.length + 10);
  const bound = kind === 'day' ? dayBound(before, after) : valueBound(before, after);
  const isSpan = kind === 'months' || kind === 'days' || kind === 'day';
  const about = round.test(before) || (!isSpan && nearly.test(before)) || /^(?:左右|多|余|上下)/.test(after);
  return { ...(bound && { bound }), about, text: tail, index };
}

function valueBound(before: string, after: string): Bound | undefined {
  if (most.test(before)) return 'most';
  if (least.test(before)) return 'least';
  return mostAfter.test(after) ? 'most' : leastAfter.test(after) ? 'least' : undefined;
}

function dayBound(before: string, after: string): Bound | undefined {
  if (untilAfter.test(after)) return 'until';
  if (fromAfter.test(after)) return 'from';
  return until.test(before) ? 'until' : undefined;
}
