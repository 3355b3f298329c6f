import { isCalendarDay } from '../../domain/days.ts';
import { isRecord } from '../../schemas/is-record.ts';

const answers: Record<string, string> = {
  yes: 'true',
  on: 'true',
  是: 'true',
  no: 'false',
  off: 'false',
  否: 'false',
};

/** What a value of the wrong kind most likely means, as it would be written; nothing when that is not clear. */
export function intendedAs(expected: string, value: unknown, field: string): string | undefined {
  if (expected === 'string') return intendedText(value, field);
  if (typeof value !== 'string') return undefined;
  if (expected === 'boolean') return answers[value.toLowerCase()];
  if (expected === 'array') return intendedList(value);
  return expected === 'number' || expected === 'int' ? intendedNumber(value) : undefined;
}

/** A colon with a blank makes fields of a sentence, list marks make a list. */
function intendedText(value: unknown, field: string): string | undefined {
  const parts = isRecord(value) ? Object.entries(value).map(([key, item]) => [key, item].join('：')) : value;
  const isPlain =
    Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('[object'));
  if (!isPlain || parts.length === 0) return undefined;
  return isRecord(value) ? parts.join('，') : `${field}: ${parts.join('；')}`;
}

function intendedList(value: string): string {
  const parts = value
    .replace(/^[[【（(]|[\]】）)]$/g, '')
    .split(/[，,、；;]/)
    .map((part) => part.trim());
  return parts.every((part) => part !== '' && part.length <= 20) ? `[${parts.join(', ')}]` : `- ${value}`;
}

function intendedNumber(value: string): string | undefined {
  const plain = value.normalize('NFKC').replace(/[,_\s]/g, '');
  const [, number, rest = ''] = /^(-?\d+(?:\.\d+)?)(.*)$/.exec(plain) ?? [];
  if (number === undefined) return undefined;
  if (rest === '%') return `${Number(number)}；要求 0 到 1 的写 ${Number((Number(number) / 100).toFixed(6))}`;
  return rest === '' || /^[\p{Script=Han}/]+$/u.test(rest) ? String(Number(number)) : undefined;
}

/** The same day, month or address as the fields want it written. */
export function intendedFormat(value: string): string | undefined {
  if (/^www\.\S+$/.test(value)) return `https://${value}`;
  const [, year = '', month, day] =
    /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*日?)?)?$/.exec(value.normalize('NFKC')) ??
    [];
  if (month === undefined) return undefined;
  const written = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return written !== value && isCalendarDay(`${written}-01`.slice(0, 10)) ? written : undefined;
}
