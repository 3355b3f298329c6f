import { jsonErrorAt } from './json-error.ts';

/** A plain value, or `undefined` with the places that keep it from being read. */
export interface ReadValue {
  data: unknown;
  problems: { code: string; offset: number }[];
}

/** JSON is YAML, so the YAML reader knows the places; but programs that open maps are stricter. */
export function jsonValueOf(text: string, duplicates: ReadValue['problems']): ReadValue {
  const offset = jsonErrorAt(text);
  return offset === undefined
    ? { data: JSON.parse(text) as unknown, problems: duplicates }
    : { data: undefined, problems: [{ code: 'NOT_JSON', offset }] };
}
