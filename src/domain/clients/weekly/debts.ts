import { addDays, daysBetween } from '../../days.ts';
import { beforeClients, inWarning } from './rules.ts';
import type { WarningSign, WeeklyRules } from './rules.ts';
import type { Matter, WeeklyClient } from './rows.ts';
import type { Week } from './week.ts';

/** What a client is owed by the week, told from one row. */
export interface Debts {
  /** Last day for the next visit and for the next service; nothing before the first visit. */
  visitDue: string | undefined;
  contactDue: string | undefined;
  /** Days past those; 0 when they are still to come. */
  visitLate: number;
  contactLate: number;
  /** Whole periods between visits that were missed. */
  missed: number;
  /** The client should have been seen by now and nobody wrote when that was. */
  neverSeen: boolean;
  red: readonly WarningSign[];
  yellow: readonly WarningSign[];
  inWarning: boolean;
  /** Matters with a day up to the end of the week, the first one first. */
  matters: readonly Matter[];
}

export function debtsOf(client: WeeklyClient, rules: WeeklyRules, week: Week): Debts {
  const served = !beforeClients.includes(client.stage ?? '') || client.visit !== undefined;
  const due = served ? dueDays(client, rules) : {};
  const late = (day: string | undefined) =>
    day === undefined ? 0 : Math.max(0, daysBetween(day, week.from));
  const visitLate = late(due.visit);
  const neverSeen = served && client.visit === undefined;
  return {
    visitDue: due.visit,
    contactDue: due.contact,
    visitLate,
    contactLate: late(due.contact),
    missed: neverSeen ? 1 : Math.floor(visitLate / client.tier.visitEvery),
    neverSeen,
    red: client.signs.filter(({ level }) => level === 'red'),
    yellow: client.signs.filter(({ level }) => level === 'yellow'),
    inWarning: client.stage === inWarning,
    matters: client.matters
      .filter(({ day }) => day !== undefined && day <= week.end)
      .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1)),
  };
}

/** A visit is a service too. In follow-up the three days and three weeks after a visit come before the tier's own. */
function dueDays(
  { visit, contact, tier, stage }: WeeklyClient,
  { call, again }: WeeklyRules,
): { visit?: string; contact?: string } {
  const [service] = [visit, contact]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  const following = stage === 'follow-up' && visit !== undefined;
  const visitEvery = following ? Math.min(tier.visitEvery, again) : tier.visitEvery;
  const called = !following || (contact !== undefined && contact > visit);
  const contactEvery = called ? tier.contactEvery : Math.min(tier.contactEvery, call);
  return {
    ...(visit === undefined ? {} : { visit: addDays(visit, visitEvery) }),
    ...(service === undefined ? {} : { contact: addDays(service, contactEvery) }),
  };
}
