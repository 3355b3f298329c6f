import { localDay } from '../../domain/days.ts';

/** Today in the reader's time zone as `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date());
