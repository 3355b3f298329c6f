import type { DataOf } from '../../schemas/index.ts';
import { dateText } from '../days.ts';
import type { Disagreement } from './disagreement.ts';
import { fitsDay } from './days.ts';
import { plain, toldIn } from './told.ts';

type Dates = Pick<DataOf<'policies'>, 'issued' | 'published' | 'effective' | 'expiry'>;

/** What a text says happened or happens on a day, and the days of the document that is. */
const roles: readonly (readonly [words: RegExp, fields: readonly (keyof Dates)[]])[] = [
  [/^(?:日)?(?:起|开始)?(?:正式)?(?:施行|实施(?!期)|执行|生效)/, ['effective']],
  [/^(?:日)?起[，,]/, ['effective']],
  [/^(?:日)?(?:对外)?(?:公布|发布|印发|出台|成文)/, ['issued', 'published']],
  [/^(?:日)?(?:到期|失效|废止)/, ['expiry']],
];

/** Days a text gives the wrong part of a document: the day it was issued as the day it takes effect. */
export function wrongRoles(text: string, dates: Dates): Disagreement[] {
  const whole = plain(text);
  return toldIn(text).flatMap((told): Disagreement[] => {
    if (told.kind !== 'day') return [];
    const after = whole.slice(told.index + told.text.length);
    const own = roles.find(([words]) => words.test(after))?.[1] ?? [];
    const right = own.flatMap((name) => dates[name] ?? []);
    const others = (['issued', 'published', 'effective', 'expiry'] as const).filter(
      (name) => !own.includes(name),
    );
    const [first] = right;
    if (first === undefined || right.some((day) => fitsDay(told, day))) return [];
    if (!others.some((name) => dates[name] !== undefined && fitsDay(told, dates[name]))) return [];
    return [{ kind: 'role', told, near: { ...told, value: first, text: dateText(first) } }];
  });
}
