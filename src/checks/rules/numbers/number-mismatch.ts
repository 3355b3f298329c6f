import { isRecord } from '../../../schemas/is-record.ts';
import { recordsIn } from '../../fields/walk.ts';
import type { PlacedRecord } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { isNear, quantitiesIn } from '../../../domain/quantities.ts';

/** A field, the number it stands for as its text should tell it, and where that text is. */
interface Told {
  field: readonly string[];
  value: number;
  /** Units the text may use, `次`; any when empty. */
  units: readonly string[];
  text: string;
}

/** A number in a field and the words beside it that say another number. */
export const numberMismatch = fileRule('number-mismatch', 'error', ({ source }) =>
  recordsIn(source.data).flatMap((record) => [
    ...daysToldWrong(record).map((key): Finding => ({
      place: fieldPlace(source, [...record.path, key]),
      message: `${key} 写的日子和旁边的话“${String(record.fields['text']).slice(0, 30)}”对不上`,
      fix: '字段和文字写同一天；核对原文，改正其中一个',
    })),
    ...tellings(record).flatMap(({ field, value, units, text }): Finding[] => {
      const numbers = quantitiesIn(text).filter(
        ({ unit }) => units.length === 0 || units.some((one) => unit.startsWith(one)),
      );
      if (numbers.length === 0 || numbers.some((one) => isNear(value, one))) return [];
      return [
        {
          place: fieldPlace(source, [...record.path, ...field]),
          message: `${field.join('.')} 写的数和旁边的话“${text.slice(0, 30)}”对不上`,
          fix: '字段和文字写同一个数；核对原文，改正其中一个',
        },
      ];
    }),
  ]),
);

/** Fields that hold a day where the text beside them names other days only, in full. */
function daysToldWrong({ fields }: PlacedRecord): string[] {
  const days = Array.from(
    (typeof fields['text'] === 'string' ? fields['text'] : '').matchAll(
      /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
    ),
    ([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  if (days.length === 0) return [];
  return Object.entries(fields).flatMap(([key, value]) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !days.includes(value) ? [key] : [],
  );
}

const tellings = ({ fields }: PlacedRecord): Told[] => [
  ...shareTold(fields),
  ...floorTold(fields),
  ...deadlineTold(fields),
  ...boundsTold(fields),
  ...statementTold(fields),
];

type Fields = Readonly<Record<string, unknown>>;
const told = (fields: Fields, key: string, units: readonly string[], text: unknown, times = 1): Told[] => {
  const value = fields[key];
  if (typeof value !== 'number' || typeof text !== 'string') return [];
  return [{ field: [key], value: value * times, units, text }];
};

/** `{ value: 0.35, text: 约占35% }` */
const shareTold = (fields: Fields): Told[] =>
  Object.keys(fields).length === 2 ? told(fields, 'value', ['%', '％'], fields['text']) : [];

/** The least services of a tier, and how often a target wants contact. */
const floorTold = (fields: Fields): Told[] =>
  ['services', 'visits', ...('period' in fields ? ['min', 'max'] : [])].flatMap((key) =>
    /[\d]\s*次/.test(String(fields['text'])) ? told(fields, key, ['次'], rangesApart(fields['text'])) : [],
  );

/** `2–3次` names two numbers of the same unit. */
const rangesApart = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/(\d)\s*[–—~～]\s*(?=\d+\s*([次天家户]))/g, '$1$2、') : text;

/** How soon a follow-up is due: 3 周内 are 21 days. */
function deadlineTold(fields: Fields): Told[] {
  const rule = fields['rule'];
  if (typeof rule !== 'string') return [];
  const inDays = rule.replace(/(\d+)\s*周内/g, (_all, weeks: string) => `${Number(weeks) * 7} 天内`);
  return [...told(fields, 'withinHours', ['小时'], inDays), ...told(fields, 'withinDays', ['天'], inDays)];
}

/** Bounds of a tier in 亿元 beside the words of the essay; an end that is open or zero goes without saying. */
function boundsTold(fields: Fields): Told[] {
  const criteria = fields['criteria'];
  const text = isRecord(criteria) ? criteria['revenue'] : undefined;
  if (typeof text !== 'string') return [];
  const apart = text.replace(/(\d)\s*[–—~～]\s*(?=\d+\s*亿)/g, '$1亿、');
  return ['revenueMin', 'revenueMax']
    .filter((key) => fields[key] !== 0)
    .flatMap((key) => told(fields, key, ['亿'], apart, 1e8));
}

/** What somebody stated, and the value kept of it; a statement without that unit tells no number. */
function statementTold(fields: Fields): Told[] {
  const unit = String(fields['unit']).split('/')[0] ?? '';
  const statement = String(fields['statement']);
  // A question or an example we made up states no number of its own.
  if (!('statement' in fields) || unit === '' || /^(假设|本库)|多少|几|怎样|谁/.test(statement)) return [];
  const factor = quantitiesIn(`1${unit}`)[0]?.base ?? 1;
  return told(fields, 'value', [unit], statement, factor);
}
