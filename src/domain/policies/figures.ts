import type { DataOf } from '../../schemas/index.ts';
import { filledExample } from '../newsletter/client/client-example.ts';
import { quantitiesIn } from '../quantities.ts';
import type { EvidenceLevel, PolicyEvidence } from './evidence.ts';
import { reaches } from './evidence.ts';

type Policy = DataOf<'policies'>;

/** A figure or date as a text writes it. */
export interface Figure {
  text: string;
  /** The same for every way of writing it: `1.5亿元` and `15000万元`. */
  keys: readonly string[];
}

const fullDate = /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g;
const yearless = /(?<![\d年])(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
/** `2026-12-31` in a text. */
const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
/** Names of documents and their numbers tell no figure of their own; nor do the steps of an advice. */
const titles = /《[^》]*》|[\p{Script=Han}]*〔\d{4}〕\d+号|分\d+步/gu;
const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

const digits = '零一二三四五六七八九';
const spelled =
  /[一二两三四五六七八九十]+(?=个?(?:年|月|天|日|百分点|工作日|万元|亿元|倍)(?!度|份|末|底|初|报|内部))/g;

/** `五年` as `5年`, up to 99: what rules spell out. */
const inDigits = (text: string): string =>
  text.replace(spelled, (written) => {
    const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written];
    const valueOf = (one: string) => digits.indexOf(one === '两' ? '二' : one);
    const value =
      (written.includes('十') ? (tens === '' ? 1 : valueOf(tens)) * 10 : 0) +
      (ones === '' ? 0 : valueOf(ones));
    return tens.length > 1 || ones.length > 1 ? written : String(value);
  });

/** Every figure and date of a text; a day counts once, not as three numbers. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  const rest = inDigits(text.replace(titles, ' '))
    .replace(isoDate, '$1年$2月$3日')
    .replace(fullDate, (written: string, year: string, month: string, day?: string) => {
      found.push({ text: written, keys: [`${year}-${two(month)}${day ? `-${two(day)}` : ''}`] });
      return ' ';
    })
    .replace(yearless, (written: string, month: string, day: string) => {
      found.push({ text: written, keys: [`${two(month)}-${two(day)}`] });
      return ' ';
    });
  return [
    ...found,
    ...quantitiesIn(rest).map(({ base, isShare, unit, text: written }) => ({
      text: written,
      keys: [`${isShare ? '%' : ''}${base}`, ...(unit.startsWith('年') ? [`${base * 12}`] : [])],
    })),
  ];
}

/** What a date of a field lets a text say: the day, its month, its year, and the day without a year. */
function keysOfDate(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  return [
    year,
    month && `${year}-${month}`,
    month && String(Number(month)),
    day && date,
    day && `${month}-${day}`,
  ].filter((key): key is string => Boolean(key));
}

/** Every figure of the statements and dates of a policy that are shown at least so well. */
export function shownFigures(policy: Policy, evidence: PolicyEvidence, least: EvidenceLevel): Set<string> {
  const points = policy.keyPoints.filter((_point, index) =>
    reaches(evidence.points[index]?.level ?? 'none', least),
  );
  const dates = (['issued', 'published', 'effective', 'expiry'] as const).filter((name) =>
    reaches(evidence.fields.get(name)?.level ?? 'none', least),
  );
  return new Set([
    ...points.flatMap(({ text }) => figuresIn(text).flatMap(({ keys }) => [...keys, ...partsOf(keys)])),
    ...dates.flatMap((name) => keysOfDate(policy[name] ?? '')),
  ]);
}

/** A day told in full also tells its month and year. */
const partsOf = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (/^\d{4}-\d{2}/.test(key) ? keysOfDate(key) : []));

/** The figures of a text that no statement shown at least so well holds. */
export const unshownFigures = (text: string, shown: ReadonlySet<string>): string[] =>
  figuresIn(text).flatMap(({ text: written, keys }) => (keys.some((key) => shown.has(key)) ? [] : [written]));

/** Words of a client view by their path under `client`. */
export function clientTexts({ client }: Policy): { path: (string | number)[]; text: string }[] {
  if (!client) return [];
  const lists = (['says', 'todo'] as const).flatMap((name) =>
    client[name].map((text, index) => ({ path: [name, index], text })),
  );
  const line = (name: 'title' | 'who' | 'notFor' | 'changed' | 'means' | 'apply') =>
    client[name] === undefined ? [] : [{ path: [name], text: client[name] }];
  return [
    ...(['title', 'who', 'notFor', 'changed', 'means', 'apply'] as const).flatMap(line),
    ...lists,
    ...(client.when ? [{ path: ['when', 'text'], text: client.when.text }] : []),
    ...(client.steps?.steps ?? []).map(({ value, says }, index) => ({
      path: ['steps', 'steps', index, 'value'],
      text: says ?? `${value}${client.steps?.unit ?? ''}`,
    })),
  ];
}

/** Rates of an example: its amounts are assumed, its rates are the rule's. */
export const exampleRates = ({ client }: Policy): { path: string[]; text: string }[] =>
  figuresIn((client?.example && filledExample(client.example)) ?? '').flatMap(({ text, keys }) =>
    keys.some((key) => key.startsWith('%')) ? [{ path: ['example', 'example'], text }] : [],
  );
