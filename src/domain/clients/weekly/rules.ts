import type { ContentGraph } from '../../graph.ts';
import type { Named } from '../../tables/values.ts';
import { spans } from '../../visit/cadence.ts';
import { workCalendar } from '../../visit/work-calendar.ts';
import type { WorkCalendar } from '../../visit/work-calendar.ts';

export interface WeeklyTier extends Named {
  name: string;
  /** Most days between two visits, and between two services of any kind, by the floor of the tier. */
  visitEvery: number;
  contactEvery: number;
}
export interface WarningSign extends Named {
  name: string;
  level: 'red' | 'yellow';
  action: string;
}

/** What the list of the week needs of the content; plain data, so that it can travel into a page. */
export interface WeeklyRules {
  /** From the highest to the lowest. */
  tiers: readonly WeeklyTier[];
  stages: readonly Named[];
  signs: readonly WarningSign[];
  /** Days after a visit by which a client in follow-up is called and seen again. */
  call: number;
  again: number;
  calendar: WorkCalendar;
}

/** Stages before the first visit: the client is owed no service yet. */
export const beforeClients: readonly string[] = ['target', 'prepare'];
/** Stage in which somebody already works on a warning. */
export const inWarning = 'warning';

export function weeklyRules(graph: ContentGraph): WeeklyRules {
  const { followUps } = graph.get('practice', 'practice').data;
  const within = (counts: 'service' | 'visit') =>
    followUps.find((rule) => rule.counts === counts)?.withinDays ?? Infinity;
  const { warnings, vetoes } = graph.get('health', 'health').data;
  return {
    tiers: graph.all('tiers').map(({ id, data: { title, aliases, floor } }) => ({
      id,
      name: title,
      names: [title, ...aliases],
      visitEvery: Math.floor(spans[floor.period].days / floor.visits),
      contactEvery: Math.floor(spans[floor.period].days / floor.services),
    })),
    stages: graph.words('visitStages').map(({ id, name }) => ({ id, names: [name] })),
    signs: [
      ...vetoes.map(({ id, name, action }) => ({ id, name, names: [name], level: 'red' as const, action })),
      ...warnings.map(({ id, name, level, action }) => ({ id, name, names: [name], level, action })),
    ],
    call: within('service'),
    again: within('visit'),
    calendar: workCalendar(graph.get('holidays', 'holidays').data),
  };
}
