import type { Told } from './told.ts';

/** Whether a day told to clients is a day the entry has, as far as it is told. @param held `YYYY[-MM[-DD]]` or `MM-DD` */
export function fitsDay({ value, text }: Pick<Told, 'value' | 'text'>, held: string): boolean {
  const told = String(value);
  if (told === held || held.startsWith(`${told}-`)) return true;
  if (/^\d{4}-/.test(told)) {
    // 2026年底 says the year and no more than that it is late.
    if (/[底末]$/.test(text) && (held === told.slice(0, 4) || held === told.slice(0, 7))) return true;
    return /^\d\d-\d\d$/.test(held) && told.slice(5) === held;
  }
  // 12月31日 and 12月底.
  return told.startsWith('-')
    ? held.slice(0, 7).endsWith(told)
    : held.endsWith(`-${told}`) && /^\d\d-/.test(told);
}
