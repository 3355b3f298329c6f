import { daysBetween, lastDayOf } from '../../../domain/days.ts';
import { recordsIn } from '../../fields/walk.ts';
import type { PlacedRecord } from '../../fields/walk.ts';
import type { CheckedFile } from '../../checked-file.ts';
import { oncePerFile } from '../../once-per-file.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';

const names = {
  issued: '成文',
  published: '公布',
  effective: '施行',
  expiry: '失效',
  reviewedOn: '复核',
} as const;
type DateKey = keyof typeof names;

/** A policy may take effect before it is issued or published; no other order may turn round. */
const orders: readonly (readonly [earlier: DateKey, later: DateKey])[] = [
  ['issued', 'published'],
  ['issued', 'expiry'],
  ['published', 'expiry'],
  ['effective', 'expiry'],
  ['issued', 'reviewedOn'],
  ['published', 'reviewedOn'],
];

/** Days a document may reach back, and wait, before its dates are likely mistyped. */
const most = { back: 366, ahead: 3 * 366 } as const;

/** Dates of one group of fields that contradict each other. */
export const dateOrder = contextRule('date-order', 'error', (file, { today }) => on(file, today));

const on = oncePerFile(({ source }: CheckedFile, today: string) =>
  recordsIn(source.data).flatMap((record) => [
    ...orders
      // A document that is yet to come is itself the fault.
      .filter(([, later]) => later !== 'reviewedOn' || isPast(record, today))
      .flatMap(([earlier, later]) => turned(source, record, earlier, later)),
    ...(isPast(record, today) ? [...farOff(source, record), ...otherYear(source, record)] : []),
  ]),
);

const isPast = ({ fields }: PlacedRecord, today: string): boolean =>
  ['issued', 'published'].every((key) => (dayOf(fields[key]) ?? '') <= today);

function turned(
  source: SourceFile,
  { path, fields }: PlacedRecord,
  earlier: DateKey,
  later: DateKey,
): Finding[] {
  const [first, second] = [dayOf(fields[earlier]), dayOf(fields[later])];
  if (!first || !second || !isEarlier(second, first)) return [];
  return [
    {
      place: fieldPlace(source, [...path, later]),
      message: `${names[later]}日期 ${second} 早于${names[earlier]}日期 ${first}`,
      fix: '核对原文，改正其中一个',
    },
  ];
}

/** Compares only as far as both dates are known. */
function isEarlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : undefined;

/** A year typed wrong makes a document take effect long before or after it was issued. */
function farOff(source: SourceFile, { path, fields }: PlacedRecord): Finding[] {
  const [issued, effective] = [dayOf(fields['issued']), dayOf(fields['effective'])];
  if (!issued || !effective || String(fields['forceNote']).includes('追溯')) return [];
  const back = daysBetween(lastDayOf(effective), firstDayOf(issued));
  const ahead = daysBetween(lastDayOf(issued), firstDayOf(effective));
  if (back <= most.back && ahead <= most.ahead) return [];
  const [how, fix] =
    back > 0
      ? ['早一年以上', '核对年份；原文确实往前追溯的，在 forceNote 里写明“追溯”']
      : ['晚三年以上', '核对年份'];
  return [
    {
      place: fieldPlace(source, [...path, 'effective']),
      message: `施行日期 ${effective} 比成文日期 ${issued} ${how}`,
      fix,
    },
  ];
}

const firstDayOf = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** The year in a document number is that of its date; numbers of a year are still given out in January. */
function otherYear(source: SourceFile, { path, fields }: PlacedRecord): Finding[] {
  const issued = dayOf(fields['issued']);
  const year = /[〔[（(【](\d{4})[〕\]）)】]|公告(\d{4})年/
    .exec(String(fields['docNo']))
    ?.slice(1)
    .find(Boolean);
  if (!issued || !year || issued.startsWith(year)) return [];
  if (Number(issued.slice(0, 4)) === Number(year) + 1 && /^\d{4}(-01|$)/.test(issued)) return [];
  return [
    {
      place: fieldPlace(source, [...path, 'docNo']),
      message: `文号里的年份 ${year} 和成文日期 ${issued} 不是一年`,
      fix: '核对原文，改正文号或日期',
    },
  ];
}
