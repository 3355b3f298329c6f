import { governance } from '../../schemas/governance.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { isCalendarDay, dateText } from '../days.ts';

/** One sentence or value of a text, and where it stands: a path of fields, or the body. */
export interface Statement {
  where: string;
  text: string;
}

/** Fields that keep the books about a text: when it was read, by whom, where it stands in lists. */
const said = ['title', 'oneLine', 'aliases', 'askedAs'];
const bookkeeping = new Set([
  ...Object.keys(governance).filter((name) => !said.includes(name)),
  ...['id', 'url', 'order', 'seenOn', 'checkedOn', 'dated'],
]);

/** What a file says, in pieces that can be compared with those of another text of it. */
export const statementsOf = ({ data, body }: { data: unknown; body: string }): Statement[] => [
  ...fieldStatements(data, '', ''),
  ...sentences(body).map((text) => ({ where: 'body', text })),
];

const sentences = (text: string): string[] =>
  text
    .split(/[\n。；|]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** @param unit of the numbers, where a field beside or above them tells it */
function fieldStatements(value: unknown, where: string, unit: string): Statement[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldStatements(item, where, unit));
  if (isRecord(value)) return recordStatements(value, where, unit);
  if (typeof value === 'number') return [{ where, text: `${value}${unit}` }];
  if (typeof value !== 'string') return [];
  if (isCalendarDay(value)) return [{ where, text: dateText(value) }];
  return sentences(value).map((text) => ({ where, text }));
}

/** An item is known by its name, not by its place: one that was put in before it changes nothing. */
function recordStatements(value: Record<string, unknown>, where: string, unit: string): Statement[] {
  const name = ['id', 'period', 'name'].map((key) => value[key]).find((one) => typeof one === 'string') ?? '';
  const own = typeof value['unit'] === 'string' ? value['unit'] : unit;
  return Object.entries(value)
    .filter(([key]) => !bookkeeping.has(key))
    .flatMap(([key, part]) => fieldStatements(part, `${where}/${name}/${key}`, own));
}
