import { daysBetween, weekdayText } from '../days.ts';
import { nothingOfFirm } from './visit.ts';
import type { Visit } from './visit.ts';

/** Names of what a visit may be about, by which unknown ids are told. */
export interface VisitWords {
  industries: readonly { id: string; name: string; nodes: readonly { id: string; name: string }[] }[];
  tiers: readonly { id: string; name: string }[];
  stages: readonly { id: string; name: string }[];
  schemes: readonly { id: string; industry: string; nodes: readonly string[] }[];
}

/** A visit without the industry, node, tier, stage and schemes that are not in the content. */
export function knownVisit(visit: Visit, words: VisitWords): Visit {
  const industry = words.industries.find(({ id }) => id === visit.industry);
  const has = (list: readonly { id: string }[] | undefined, id: string | undefined) =>
    list?.find((item) => item.id === id)?.id;
  return {
    ...visit,
    industry: industry?.id,
    node: has(industry?.nodes, visit.node),
    tier: has(words.tiers, visit.tier),
    stage: has(words.stages, visit.stage),
    ...(industry ? {} : nothingOfFirm),
  };
}

/** What a page that is put into a pack says of the firm: its industry, and its kind where that is one alone. */
export function firmOfPage(
  path: string,
  { industries, schemes }: VisitWords,
): Pick<Visit, 'industry' | 'node'> {
  const [section, first = '', second = ''] = path.split('/');
  const industry = section === 'industries' ? industries.find(({ id }) => id === first) : undefined;
  const own = industry?.nodes.find(({ id }) => id === second);
  if (industry) return { industry: first, ...(own ? { node: own.id } : {}) };
  const scheme = section === 'schemes' ? schemes.find(({ id }) => id === first) : undefined;
  if (!scheme) return {};
  const [node] = scheme.nodes;
  return { industry: scheme.industry, ...(node && scheme.nodes.length === 1 ? { node } : {}) };
}

/** Days ahead within which a weekday alone tells the day. */
const weekAhead = 6;

/** `周四 14:00`, with the date where the weekday does not tell it. */
export function timeWords({ day, start }: Visit, today: string): string {
  if (!day) return start ?? '';
  const ahead = daysBetween(today, day);
  const date = weekdayText(day);
  const words = ahead >= 0 && ahead <= weekAhead ? date.replace(/^.*（(.+)）$/, '$1') : date;
  return start ? `${words} ${start}` : words;
}

/** A visit in one line: `新能源 · 正极材料厂 · 首次拜访 · 周四 14:00`. */
export function visitLine(visit: Visit, words: VisitWords, today: string): string {
  const { industry, node, tier, stage } = knownVisit(visit, words);
  const own = words.industries.find(({ id }) => id === industry);
  const name = (list: readonly { id: string; name: string }[] | undefined, id: string | undefined) =>
    list?.find((item) => item.id === id)?.name;
  return [
    own?.name,
    name(own?.nodes, node),
    name(words.tiers, tier),
    name(words.stages, stage),
    timeWords(visit, today),
    visit.pages?.length ? `另带 ${visit.pages.length} 页` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
