import { holidayPlan } from './holiday-plan.ts';
import { holidayYearMissing } from './holiday-year-missing.ts';
import { regionMap } from './region-map.ts';
import { smallCount } from './small-count.ts';

/** Rules about regions and days off. */
export const registerRules = [regionMap, smallCount, holidayYearMissing, holidayPlan] as const;
