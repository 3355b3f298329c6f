import { LunarDay } from 'tyme4ts';
import type { Festival } from '../../schemas/year-plan.ts';

/** Month and day of each in the lunar calendar. */
const lunarDays: Record<Festival, [month: number, day: number]> = {
  spring: [1, 1],
  'mid-autumn': [8, 15],
};

/** The day of each festival by year, as `YYYY-MM-DD`; plain data, for browsers reckon the lunar calendar less exactly. */
export type FestivalDays = Readonly<Record<number, Readonly<Record<Festival, string>>>>;

export const festivalDays = (years: readonly number[]): FestivalDays =>
  Object.fromEntries(
    years.map((year) => [year, { spring: dayOf('spring', year), 'mid-autumn': dayOf('mid-autumn', year) }]),
  );

function dayOf(festival: Festival, year: number): string {
  const [month, day] = lunarDays[festival];
  const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
  return [solar.getYear(), solar.getMonth(), solar.getDay()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
