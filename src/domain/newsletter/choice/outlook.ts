import { addMonths } from '../../days.ts';
import type { ContentGraph } from '../../graph.ts';
import { industriesOf, meets } from './audience.ts';
import { isNumberKnown } from './candidates.ts';
import { obstacleKinds } from './obstacle-kinds.ts';
import type { Obstacle, ObstacleKind } from './obstacle-kinds.ts';
import { factObstacle, policyObstacle } from './obstacles.ts';
import { allSeries, editionIdOf, isDue, usualDayIn } from '../series.ts';
import type { NewsletterSeries } from '../series.ts';
import type { SectionKind } from './template.ts';
import { toldBefore } from './told.ts';

/** How many items could be sent on the usual day of a month. */
export interface OutlookMonth {
  /** `2026-12` */
  id: string;
  day: string;
  total: number;
  /** How many there still are if each edition before it takes the usual number. */
  left: number;
  /** Whether that is as many as the series asks of an edition. */
  enough: boolean;
  /** By id, every industry and tier of the content; an item for all counts for each. */
  industries: ReadonlyMap<string, number>;
  tiers: ReadonlyMap<string, number>;
}

/** What cannot be sent, for one kind of reason. */
export interface Shortage {
  kind: ObstacleKind;
  /** How many, month by month. */
  counts: readonly number[];
  /** Those of the first month that has any. */
  titles: readonly string[];
}

/** The coming editions of a series for all industries. */
export interface Outlook {
  series: NewsletterSeries;
  months: readonly OutlookMonth[];
  /** The most frequent in the first month first. */
  shortages: readonly Shortage[];
}

interface Item {
  key: string;
  section: SectionKind;
  title: string;
  industries: readonly string[];
  tiers: readonly string[];
  obstacle: Obstacle | undefined;
}

/** What each series that still comes out could send from `today` on, if nothing is added to the content. */
export const outlooksOf = (graph: ContentGraph, today: string, count = 6): Outlook[] =>
  allSeries(graph).flatMap((series) => {
    const made = new Set(graph.all('editions').map(({ id }) => id));
    const days = usualDays(series, today, count, made);
    return days.length === 0 ? [] : [outlookOn(graph, series, days)];
  });

function outlookOn(graph: ContentGraph, series: NewsletterSeries, days: readonly string[]): Outlook {
  const holds = (kind: SectionKind) => series.sections.some((section) => section.kind === kind);
  const supply = days.map((day) => ({
    day,
    items: itemsOn(graph, day, series).filter(({ section }) => holds(section)),
  }));
  const left = leftEachMonth(
    supply.map(({ items }) => items.filter(isFree)),
    series.usual,
  );
  return {
    series,
    months: supply.map(({ day, items }, index) => ({
      ...countsOn(graph, day, items),
      left: left[index]?.length ?? 0,
      enough: isEnough(series, left[index] ?? []),
    })),
    shortages: shortagesIn(supply.map(({ items }) => items)),
  };
}

const isFree = ({ obstacle }: Item): boolean => !obstacle;

const isEnough = ({ atLeast }: NewsletterSeries, items: readonly Item[]): boolean => {
  const count = (kind: SectionKind) => items.filter(({ section }) => section === kind).length;
  return items.length > 0 && count('policy') >= atLeast.policies && count('industry') >= atLeast.facts;
};

/** What is left of each month when every edition takes the usual number of those not taken yet. */
function leftEachMonth(months: readonly (readonly Item[])[], usual: number): Item[][] {
  const taken = new Set<string>();
  return months.map((items) => {
    const left = items.filter(({ key }) => !taken.has(key));
    for (const { key } of left.slice(0, usual)) taken.add(key);
    return left;
  });
}

/** The usual days of issue that have not passed and have no edition yet, by the cadence of a series. */
function usualDays(
  series: NewsletterSeries,
  today: string,
  count: number,
  made: ReadonlySet<string>,
): string[] {
  // The rarest cadence is once a year.
  const ahead = Array.from({ length: count * 12 + 1 }, (_, index) =>
    addMonths(`${today.slice(0, 7)}-01`, index).slice(0, 7),
  );
  return ahead
    .filter(
      (month) =>
        isDue(series, month) &&
        usualDayIn(series, month) >= today &&
        !made.has(editionIdOf({ series }, month)),
    )
    .map((month) => usualDayIn(series, month))
    .slice(0, count);
}

/** Everything that might be told, with what stands against it on a day. */
function itemsOn(graph: ContentGraph, day: string, series: NewsletterSeries): Item[] {
  const told = toldBefore(graph, day, { series });
  const policies = graph.all('policies').map(({ id, data }): Item => ({
    key: `policies/${id}`,
    section: 'policy',
    title: data.shortName,
    industries: industriesOf(data),
    tiers: data.tiers,
    obstacle:
      policyObstacle(graph, data, day) ??
      told(`policies/${id}`, data.version) ??
      (isNumberKnown(graph, data) ? undefined : { kind: 'no-number', text: obstacleKinds['no-number'].name }),
  }));
  const facts = graph.all('facts').flatMap(({ id, data }) =>
    data.facts.map((fact): Item => ({
      key: `facts/${id}/${fact.id}`,
      section: 'industry',
      title: fact.client?.title ?? fact.text,
      industries: [id],
      tiers: [],
      obstacle: factObstacle(graph, data.status, fact, day) ?? told(`facts/${id}/${fact.id}`, data.version),
    })),
  );
  return [...policies, ...facts];
}

function countsOn(
  graph: ContentGraph,
  day: string,
  items: readonly Item[],
): Omit<OutlookMonth, 'left' | 'enough'> {
  const free = items.filter(isFree);
  const counted = (field: 'industries' | 'tiers') =>
    new Map(graph.all(field).map(({ id }) => [id, free.filter((item) => meets(item[field], [id])).length]));
  return {
    id: day.slice(0, 7),
    day,
    total: free.length,
    industries: counted('industries'),
    tiers: counted('tiers'),
  };
}

function shortagesIn(months: readonly (readonly Item[])[]): Shortage[] {
  const kinds = new Set(months.flatMap((items) => items.flatMap(({ obstacle }) => obstacle?.kind ?? [])));
  return [...kinds]
    .map((kind): Shortage => {
      const held = months.map((items) => items.filter(({ obstacle }) => obstacle?.kind === kind));
      const first = held.find(({ length }) => length > 0) ?? [];
      return {
        kind,
        counts: held.map(({ length }) => length),
        titles: first.map(({ title }) => title),
      };
    })
    .sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
}
