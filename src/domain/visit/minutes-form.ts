import type { ClientMinutes, InternalNotes } from './minutes.ts';

/** Lists of the internal part, in the order of the form. */
export const internalLists = [
  { name: 'inside', label: '行内谁配合、要报批什么' },
  { name: 'judgement', label: '我的判断' },
  { name: 'toVerify', label: '待核实' },
  { name: 'rivals', label: '同业情况，客户主动说的' },
  { name: 'risks', label: '风险事实，只写事实' },
] as const satisfies readonly { name: keyof InternalNotes; label: string }[];

/** Reads the part both sides heard, and no other field. */
export function clientFrom(data: FormData): ClientMinutes {
  const all = (name: string) => data.getAll(name).map(textOf);
  const [who, when] = [all('who'), all('when')];
  return {
    kind: 'client',
    date: one(data, 'date'),
    present: one(data, 'present'),
    conclusion: one(data, 'conclusion'),
    words: lines(data, 'words'),
    figures: lines(data, 'figures'),
    next: all('what')
      .map((what, at) => ({ what, who: who[at] ?? '', when: when[at] ?? '' }))
      .filter(({ what }) => what),
  };
}

/** Reads the part that stays inside. */
export const internalFrom = (data: FormData): InternalNotes => ({
  kind: 'internal',
  goal: one(data, 'goal'),
  inside: lines(data, 'inside'),
  judgement: lines(data, 'judgement'),
  toVerify: lines(data, 'toVerify'),
  rivals: lines(data, 'rivals'),
  risks: lines(data, 'risks'),
});

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '');
const one = (data: FormData, name: string): string => textOf(data.get(name));
const lines = (data: FormData, name: string): string[] =>
  one(data, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
