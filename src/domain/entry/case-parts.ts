import type { DataOf } from '../../schemas/index.ts';

type Case = DataOf<'cases'>;

/** Title of each section of a case, in the order a case is told. */
const titles = {
  situation: '经过',
  doubts: '当时拿不准的地方',
  decision: '怎么定的',
  timeline: '4D 时间线',
  results: '结果',
  claims: '可复算的数字',
  copy: '可以照着做',
  avoid: '不要照搬',
  lessons: '启示',
  cautions: '引用时当心',
} as const;

/** A public case is told from outside: nobody here was in doubt. A scenario is not quoted but done again. */
const ownTitles: Partial<Record<Case['kind'], Partial<Record<CasePart, string>>>> = {
  industry: { doubts: '公开资料没说清的' },
  scenario: { cautions: '红线和提醒' },
};

export type CasePart = keyof typeof titles;

const isTold = (value: Case[CasePart]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;

/** Sections a case has something for, in order; ids are those of the page and of the fields. */
export const caseParts = (data: Case): { id: CasePart; title: string }[] =>
  (Object.keys(titles) as CasePart[])
    .filter((id) => isTold(data[id]))
    .map((id) => ({ id, title: casePartTitle(data, id) }));

export const casePartTitle = ({ kind }: Case, id: CasePart): string => ownTitles[kind]?.[id] ?? titles[id];

/** What of a case did not happen, for the reader to know before reading. */
export function fictionNote({ kind, fictional }: Case): string | undefined {
  if (fictional) return '情景为虚构，数字为演算';
  if (kind !== 'scenario') return undefined;
  return '写明“作者自述”的出自原文；拿不准的地方、怎么定的、照着做和不要照搬由本库补充，算例里的数是假设的';
}
