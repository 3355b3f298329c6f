import type { DataOf } from '../schemas/index.ts';
import { periodNames } from './labels.ts';

type Tier = DataOf<'tiers'>;

/** Yearly revenue of a tier in words, in 亿元. */
export function revenueWords({ revenueMin, revenueMax }: Pick<Tier, 'revenueMin' | 'revenueMax'>): string {
  if (revenueMax === null) return `${revenueMin} 亿元及以上`;
  return `${revenueMin} 亿元（含）到 ${revenueMax} 亿元（不含）`;
}

/** The least service of a tier in words. */
export const floorWords = ({ period, services, visits }: Tier['floor']): string =>
  `${periodNames[period]}服务不少于 ${services} 次，其中面访不少于 ${visits} 次`;
