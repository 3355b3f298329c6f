import { fitsDay } from './days.ts';
import { bestClauses, contextOf } from './context.ts';
import { otherCounts } from './counts.ts';
import type { Disagreement } from './disagreement.ts';
import { toldIn } from './told.ts';
import type { Bound, Told } from './told.ts';

/** What an entry says of itself: its texts for one purpose, with every figure they tell. */
export interface Held {
  readonly texts: readonly string[];
  readonly told: readonly Told[];
}

export const heldIn = (texts: readonly string[]): Held => ({ texts, told: texts.flatMap(toldIn) });

/** What a text for clients tells that the entry does not. @param bounds whether the text tells whom the rule is for, not whom it leaves out */
export function disagreements(text: string, held: Held, bounds = true): Disagreement[] {
  return [
    ...toldIn(text).flatMap((told) => disagreementOf(told, text, held, bounds) ?? []),
    ...wrongWays(text),
    ...otherCounts(text, held.texts),
  ];
}

function disagreementOf(told: Told, text: string, held: Held, bounds: boolean): Disagreement | undefined {
  const same = held.told.filter((one) => isSame(told, one));
  if (same.length === 0) return isComputed(told, held) ? undefined : absent(told, text, held);
  const [first] = same;
  if (bounds && first && same.every(({ bound }) => isOpposite(told.bound, bound)))
    return { kind: 'bound', told, near: first };
  const other = told.kind === 'day' ? undefined : otherCase(told, text, held);
  return other && { kind: 'case', told, near: other };
}

const opposites: Readonly<Record<Bound, Bound>> = {
  most: 'least',
  least: 'most',
  until: 'from',
  from: 'until',
};
const isOpposite = (told: Bound | undefined, held: Bound | undefined): boolean =>
  told !== undefined && opposites[told] === held;

function absent(told: Told, text: string, held: Held): Disagreement {
  const unit = held.told.find(
    (one) =>
      one.kind !== told.kind &&
      told.kind !== 'count' &&
      one.kind !== 'day' &&
      digitsOf(one) === digitsOf(told),
  );
  if (unit) return { kind: 'unit', told, near: unit };
  const near = bestClauses(contextOf(text, told), held, told.kind)[0]?.told;
  return { kind: 'absent', told, near: near ?? held.told.find(({ kind }) => kind === told.kind) };
}

const digitsOf = ({ text }: Told): string => /\d+(?:\.\d+)?/.exec(text)?.[0] ?? '';

/** How far two contexts must agree to speak of the same case, and how much better than any with the number told. */
const alike = { least: 0.5, ahead: 0.12 } as const;

/** A figure of the same kind that the entry gives where it says nearly the same, and not the one told. */
function otherCase(told: Told, text: string, held: Held): Told | undefined {
  const ranked = bestClauses(contextOf(text, told), held, told.kind);
  const [best] = ranked;
  const own = ranked.find((one) => isSame(told, one.told));
  if (!best || isSame(told, best.told) || best.score < alike.least) return undefined;
  return best.score - (own?.score ?? 0) >= alike.ahead ? best.told : undefined;
}

/** Whether the told figure says what the held one does, in the same or another unit of its kind. */
export function isSame(told: Told, held: Told): boolean {
  if (told.kind === 'day' || held.kind === 'day')
    return told.kind === held.kind && fitsDay(told, String(held.value));
  const [a, b] = [Number(told.value), Number(held.value)];
  const inDays = (kind: string, value: number) => (kind === 'months' ? value * 30.4 : value);
  if (told.kind !== held.kind) {
    const spans = ['months', 'days'];
    if (!told.about || !spans.includes(told.kind) || !spans.includes(held.kind)) return false;
    return isNear(inDays(told.kind, a), inDays(held.kind, b), 0.05);
  }
  if (told.unit !== held.unit && told.unit !== '' && held.unit !== '') return false;
  return isNear(a, b, told.about ? 0.1 : 1e-9);
}

const isNear = (a: number, b: number, part: number): boolean => Math.abs(a - b) <= part * Math.abs(b) + 1e-12;

/** A difference of two rates the entry tells one after the other; a rate that is then abolished falls to nothing. */
function isComputed({ kind, value }: Told, { texts }: Held): boolean {
  if (kind !== 'points') return false;
  return texts.some((text) => {
    const shares = toldIn(text).filter((one) => one.kind === 'share');
    const rates = [...shares.map((one) => Number(one.value) * 100), ...(text.includes('取消') ? [0] : [])];
    return rates
      .slice(1)
      .some((rate, index) => isNear(Math.abs(rate - (rates[index] ?? 0)), Number(value), 1e-9));
  });
}

const way = /[由从自][^，。；由从]{0,8}?[降减缩升提增涨扩](?:低|少|短|高|加|长|大)?[到至为]/;

/** 由 A 降至 B with B above A, and the other way round. */
function wrongWays(text: string): Disagreement[] {
  const all = toldIn(text);
  return all.slice(1).flatMap((to, index): Disagreement[] => {
    const from = all[index];
    if (from?.kind !== to.kind || to.kind === 'day') return [];
    const words = text.slice(
      Math.max(0, text.indexOf(from.text) - 2),
      text.indexOf(to.text, text.indexOf(from.text)),
    );
    const [said] = way.exec(words) ?? [];
    if (said === undefined) return [];
    const falls = /[降减缩]/.test(said);
    const fell = Number(to.value) < Number(from.value);
    return falls === fell ? [] : [{ kind: 'way', told: to, near: from }];
  });
}
