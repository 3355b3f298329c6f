import { isCalendarDay } from '../days.ts';
import type { PackChoices } from './pack/choices.ts';

/** The four steps of a visit in their order. */
export const visitSteps = ['prepare', 'ask', 'minutes', 'follow-up'] as const;
export type VisitStep = (typeof visitSteps)[number];

/** A page taken along on a visit: path from the root of the site without a first slash. */
export interface VisitPage {
  path: string;
  title: string;
}

/**
 * One visit, from preparing it to the follow-up. It has no field that could name a client or hold an amount: choices
 * are ids of the content, times are times.
 */
export interface Visit extends Omit<PackChoices, 'wanted'> {
  industry?: string | undefined;
  /** `YYYY-MM-DD`. */
  day?: string | undefined;
  /** `HH:mm` in Beijing time, both on `day`. */
  start?: string | undefined;
  end?: string | undefined;
  pages?: readonly VisitPage[] | undefined;
  done?: readonly VisitStep[] | undefined;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9/-]{0,79}$/.test(value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isStep = (value: unknown): value is VisitStep => visitSteps.some((step) => step === value);
const isPage = (value: unknown): value is VisitPage =>
  typeof value === 'object' &&
  value !== null &&
  isPackable((value as VisitPage).path) &&
  typeof (value as VisitPage).title === 'string';

const listOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): T[] | undefined =>
    Array.isArray(value) ? value.filter(isItem) : undefined;
const oneOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): T | undefined =>
    is(value) ? value : undefined;

/** How each field is read; there are no others. */
const readers: { [K in keyof Visit]-?: (value: unknown) => Visit[K] } = {
  industry: oneOf(isId),
  node: oneOf(isId),
  tier: oneOf(isId),
  stage: oneOf(isId),
  purpose: oneOf(isId),
  pains: listOf(isId),
  schemes: listOf(isId),
  questions: listOf(isId),
  day: oneOf(isDay),
  start: oneOf(isTime),
  end: oneOf(isTime),
  pages: listOf(isPage),
  done: listOf(isStep),
};

/** A visit as it was kept; what is no visit's, or cannot be read, is dropped. */
export function parseVisit(text: string): Visit {
  try {
    const value = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(readers)
        .map(([name, read]) => [name, read(value[name])] as const)
        .filter(([, field]) => field !== undefined),
    );
  } catch {
    return {};
  }
}

/** The text a visit is kept as; `undefined` where nothing of it is known. */
export function serialiseVisit(visit: Visit): string | undefined {
  const fields = Object.entries(visit).filter(([, value]) => value !== undefined && value !== '');
  return fields.length > 0
    ? JSON.stringify(parseVisit(JSON.stringify(Object.fromEntries(fields))))
    : undefined;
}

/** Fields that belong to the kind of firm, and mean nothing for another. */
export const nothingOfFirm: Partial<Visit> = {
  pains: undefined,
  schemes: undefined,
  questions: undefined,
  done: undefined,
};

/**
 * A visit after some of its fields changed. Another industry or kind of firm drops what was picked for the old one.
 */
export function changedVisit(visit: Visit, change: Partial<Visit>): Visit {
  const other = (name: 'industry' | 'node') => name in change && change[name] !== visit[name];
  return {
    ...visit,
    ...(other('industry') ? { node: undefined } : {}),
    ...(other('industry') || other('node') ? nothingOfFirm : {}),
    ...change,
  };
}

/** A visit with one more step done. */
export const withStepDone = (visit: Visit, step: VisitStep): Visit => ({
  ...visit,
  done: visitSteps.filter((one) => one === step || visit.done?.includes(one)),
});

/** Whether a page has a place in a pack: a kind of firm, its industry, a scheme, a product or a policy. */
export const isPackable = (path: unknown): path is string =>
  typeof path === 'string' &&
  /^(industries\/[a-z0-9-]+\/([a-z0-9-]+\/)?|(schemes|products|policies)\/[a-z0-9-]+\/)$/.test(path);
