import { isGoverned } from '../../domain/entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { lastDayOf } from '../../domain/days.ts';
import { collectionNames } from '../../schemas/index.ts';
import type { PageRow } from '../planner/data.ts';

/** What the content says about a page besides its text. */
export interface PageNames {
  title: string;
  /** Other names, the surest first. */
  others: string[];
  until?: string;
  replacedBy?: string;
}

/** Names of every page of an entry, by path without the first slash. */
export function pageNames(graph: ContentGraph): Map<string, PageNames> {
  const entries = collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
  return new Map(
    entries
      .filter((entry) => isGoverned(entry) && !pathOf(entry).includes('#'))
      .map((entry) => [pathOf(entry).slice(1), namesOf(graph, entry)]),
  );
}

function namesOf(graph: ContentGraph, entry: AnyEntry): PageNames {
  const data = entry.data as { title: string; aliases: string[]; english?: string; docNo?: string };
  const others = [...data.aliases, data.docNo, shortTitle(data.title), ...englishNames(data.english)].filter(
    (name): name is string => name !== undefined && name !== data.title,
  );
  const names: PageNames = { title: data.title, others: [...new Set(others)] };
  if (entry.collection !== 'policies') return names;
  const { force, expiry, replacedBy } = entry.data;
  if (expiry) names.until = lastDayOf(expiry);
  if (force === 'superseded') {
    const next = replacedBy.map(({ policy }) => policy && graph.find('policies', policy)).find(Boolean);
    names.replacedBy = next ? pathOf(next).slice(1) : '';
  }
  return names;
}

/** `Supply chain finance (SCF)` is two names besides the whole, `Bill pool / notes pool` too. */
function englishNames(english: string | undefined): string[] {
  if (english === undefined) return [];
  const short = /\(([A-Z]{2,6})\)/.exec(english)?.[1];
  const plain = english.replace(/\s*\(.*?\)/g, '').split(' / ');
  return [english, ...plain, ...(short === undefined ? [] : [short])];
}

/** A document by its subject: without 关于…的通知, the year in brackets, 中华人民共和国. */
function shortTitle(title: string): string | undefined {
  const short = title
    .replace(/^中华人民共和国/, '')
    .replace(/[（(].*?[）)]$/, '')
    .replace(/^关于(.+)的(通知|公告|意见)$/, '$1')
    .replace(/^情景：|^案例.：/, '')
    .trim();
  return short === title ? undefined : short;
}

export const standingOf = ({ until, replacedBy }: PageNames): Pick<PageRow, 'until' | 'replaced'> => ({
  until,
  replaced: replacedBy,
});
