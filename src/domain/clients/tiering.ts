import type { DataOf } from '../../schemas/index.ts';
import type { ContentGraph } from '../graph.ts';
import { periodNames } from '../labels.ts';

type Requirement = DataOf<'tiers'>['requires'][number];

/** What tools need of a tier; plain data, so that it can travel into a page. */
export interface TierRule {
  id: string;
  name: string;
  /** 亿元 of yearly revenue, inclusive. */
  revenueMin: number;
  /** 亿元, exclusive; `null` without bound. */
  revenueMax: number | null;
  requires: readonly Requirement[];
  serviceMode: string;
  floor: DataOf<'tiers'>['floor'];
  target: string;
}

/** What is known of a client. Levels run from 0 (none) to 3 (strong); yes and no are 1 and 0. */
export interface TierFacts {
  /** 亿元 of yearly revenue. */
  revenue: number;
  stableNeed: number;
  cooperation: number;
  growth: number;
  sound: number;
}

export interface TierVerdict {
  /** Tier that revenue alone gives. */
  byRevenue: TierRule;
  /** Tier the client is served in until the branch decides otherwise. */
  served: TierRule;
  conditions: readonly { text: string; met: boolean }[];
}

/** Tiers from the highest to the lowest. */
export const tierRules = (graph: ContentGraph): TierRule[] =>
  graph.all('tiers').map(({ id, data }) => ({
    id,
    name: data.title,
    revenueMin: data.revenueMin,
    revenueMax: data.revenueMax,
    requires: data.requires,
    serviceMode: data.serviceMode,
    floor: data.floor,
    target: data.target.text,
  }));

/**
 * Revenue gives the first tier. A client of the highest tier who misses one of its other
 * conditions is served one tier lower and reported; in other tiers unmet conditions are only shown.
 * @returns `undefined` for revenue no tier covers
 */
export function judgeTier(rules: readonly TierRule[], facts: TierFacts): TierVerdict | undefined {
  const index = rules.findIndex(
    ({ revenueMin, revenueMax }) =>
      facts.revenue >= revenueMin && (revenueMax === null || facts.revenue < revenueMax),
  );
  const byRevenue = rules[index];
  if (!byRevenue) return undefined;
  const conditions = byRevenue.requires.map((item) => ({ text: item.text, met: isMet(item, facts) }));
  const lower = rules[index + 1];
  const misses = index === 0 && conditions.some(({ met }) => !met);
  return { byRevenue, served: misses && lower ? lower : byRevenue, conditions };
}

const isMet = ({ fact, min, max }: Requirement, facts: TierFacts): boolean =>
  (min === undefined || facts[fact] >= min) && (max === undefined || facts[fact] <= max);

/** Yearly revenue of a tier in words, in 亿元. */
export function revenueWords({
  revenueMin,
  revenueMax,
}: Pick<DataOf<'tiers'>, 'revenueMin' | 'revenueMax'>): string {
  if (revenueMax === null) return `${revenueMin} 亿元及以上`;
  return `${revenueMin} 亿元（含）到 ${revenueMax} 亿元（不含）`;
}

/** The least service of a tier in words. */
export const floorWords = ({ period, services, visits }: DataOf<'tiers'>['floor']): string =>
  `${periodNames[period]}服务不少于 ${services} 次，其中面访不少于 ${visits} 次`;
