import { addMonths } from '../days.ts';
import type { ContentGraph } from '../graph.ts';
import { industriesOf, meets } from './audience.ts';
import type { Obstacle, ObstacleKind } from './obstacle-kinds.ts';
import { factObstacle, policyObstacle } from './obstacles.ts';
import { toldBefore } from './told.ts';

/** How many items could be sent on the usual day of a month. */
export interface OutlookMonth {
  /** `2026-12` */
  id: string;
  day: string;
  total: number;
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

export interface Outlook {
  months: readonly OutlookMonth[];
  /** The most frequent in the first month first. */
  shortages: readonly Shortage[];
}

interface Item {
  title: string;
  industries: readonly string[];
  tiers: readonly string[];
  obstacle: Obstacle | undefined;
}

/** What could be sent in the months from `today` on, if nothing is added to the content. */
export function outlookOf(graph: ContentGraph, today: string, count = 6): Outlook {
  const supply = usualDays(graph, today, count).map((day) => ({ day, items: itemsOn(graph, day) }));
  return {
    months: supply.map(({ day, items }) => monthOf(graph, day, items)),
    shortages: shortagesIn(supply.map(({ items }) => items)),
  };
}

/** The usual days of issue that have not passed. */
function usualDays(graph: ContentGraph, today: string, count: number): string[] {
  const usual = String(graph.get('newsletter', 'newsletter').data.publishDay).padStart(2, '0');
  const first = `${today.slice(0, 7)}-${usual}`;
  const skipped = first < today ? 1 : 0;
  return Array.from({ length: count }, (_, index) => addMonths(first, index + skipped));
}

/** Everything that might be told, with what stands against it on a day. */
function itemsOn(graph: ContentGraph, day: string): Item[] {
  const told = toldBefore(graph, day);
  const policies = graph.all('policies').map(({ id, data }): Item => ({
    title: data.shortName,
    industries: industriesOf(data),
    tiers: data.tiers,
    obstacle: policyObstacle(graph, data, day) ?? told(`policies/${id}`, data.version),
  }));
  const facts = graph.all('facts').flatMap(({ id, data }) =>
    data.facts.map((fact): Item => ({
      title: fact.client?.title ?? fact.text,
      industries: [id],
      tiers: [],
      obstacle: factObstacle(graph, data.status, fact, day) ?? told(`facts/${id}/${fact.id}`, data.version),
    })),
  );
  return [...policies, ...facts];
}

function monthOf(graph: ContentGraph, day: string, items: readonly Item[]): OutlookMonth {
  const free = items.filter(({ obstacle }) => !obstacle);
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
