import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** The notice for the next year comes in November; follow-ups reach into January. */
const announcedFrom = '-11-01';

/** The year of the day, and from November the next one, must be known to the follow-up calendar. */
export const holidayYearMissing = contextRule(
  'holiday-year-missing',
  'warning',
  ({ source, entry }, { today }) => {
    if (entry?.collection !== 'holidays') return [];
    const year = Number(today.slice(0, 4));
    const wanted = today.slice(4) >= announcedFrom ? [year, year + 1] : [year];
    return wanted
      .filter((one) => !entry.data.years.some((known) => known.year === one))
      .map((one) => ({
        place: fieldPlace(source, ['years']),
        message: `还没有 ${one} 年的放假安排，跟进日历只能按周末和法定的几天算`,
        fix: `国务院办公厅公布后，照前几年的样子加一段 year: ${one}；还没公布就先放着`,
      }));
  },
);
