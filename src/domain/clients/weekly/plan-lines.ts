import { weekdayText } from '../../days.ts';
import { isCovered } from '../../visit/work-calendar.ts';
import type { WorkCalendar } from '../../visit/work-calendar.ts';
import { actionNames } from './plan.ts';
import type { WeekPlan } from './plan.ts';

/** The clients of the week in order, one line each with day and reason, then what has to be said about it. */
export function planLines(
  { placed, waiting, week }: WeekPlan,
  unread: number,
  calendar: WorkCalendar,
): string[] {
  const places = placed.map(
    ({ client, action, day, reason, next }, at) =>
      `${at + 1}. ${client.code} ${actionNames[action]}，${weekdayText(day)}：${reason}${next === '' ? '' : `（${next}）`}`,
  );
  const notes = [
    ...(waiting.length > 0 ? ['排不下的三条路：基础层批量触达、1+N 分担、重新分层；不降标准，不少记。'] : []),
    ...(unread > 0 ? [`有 ${unread} 处读不懂，那几行没有排进来。`] : []),
    ...(week.workdays.every((day) => isCovered(calendar, day))
      ? []
      : ['这一周有日子还没有放假安排，只按周末算，公布后重排。']),
  ];
  return [...places, ...notes];
}
