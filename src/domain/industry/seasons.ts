import type { DataOf } from '../../schemas/index.ts';

export type Season = DataOf<'cycles'>['seasonality'][number];

const moneyNames = { tight: '用钱多', back: '回款多' } as const;

/** A time of the year with what it means for the money of firms. */
export const seasonName = ({ when, money }: Season): string =>
  money ? `${when} · ${moneyNames[money]}` : when;
