import type { TierRule } from './tiering.ts';

/** A manager's book and month. Shares run from 0 to 1. */
export interface CapacityInput {
  /** Clients by tier id. */
  counts: Readonly<Record<string, number>>;
  hoursPerVisit: number;
  hoursPerContact: number;
  workdays: number;
  hoursPerDay: number;
  /** Share of time for study. */
  studyShare: number;
  /** Share of time for everything else that is no client contact. */
  otherShare: number;
}

export interface TierLoad {
  name: string;
  clients: number;
  /** Services and visits a month by the floor of the tier. */
  services: number;
  visits: number;
  hours: number;
}

export interface CapacityPlan {
  tiers: readonly TierLoad[];
  clients: number;
  services: number;
  visits: number;
  /** Hours a month the floor needs, and hours there are. */
  needed: number;
  available: number;
  /** Clients that fit with the same mix; `undefined` for an empty book. */
  fitting: number | undefined;
}

const months = { month: 1, quarter: 3 } as const;

/** Whether the floor of every tier fits into one person's month. Visits count among the services. */
export function capacityPlan(rules: readonly TierRule[], input: CapacityInput): CapacityPlan {
  const tiers = rules.map(({ id, name, floor }) => {
    const clients = input.counts[id] ?? 0;
    const services = (clients * floor.services) / months[floor.period];
    const visits = (clients * floor.visits) / months[floor.period];
    const hours = visits * input.hoursPerVisit + (services - visits) * input.hoursPerContact;
    return { name, clients, services, visits, hours };
  });
  const sum = (of: (tier: TierLoad) => number) => tiers.reduce((total, tier) => total + of(tier), 0);
  const needed = sum((tier) => tier.hours);
  const clients = sum((tier) => tier.clients);
  const available = hoursForClients(input);
  return {
    tiers,
    clients,
    services: sum((tier) => tier.services),
    visits: sum((tier) => tier.visits),
    needed,
    available,
    fitting: needed > 0 ? (clients * available) / needed : undefined,
  };
}

/** Hours of some working days that are left for clients. */
export function hoursForClients({
  workdays,
  hoursPerDay,
  studyShare,
  otherShare,
}: Pick<CapacityInput, 'workdays' | 'hoursPerDay' | 'studyShare' | 'otherShare'>): number {
  return workdays * hoursPerDay * Math.max(0, 1 - studyShare - otherShare);
}
