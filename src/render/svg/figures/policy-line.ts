import { scaleLinear } from 'd3-scale';
import { addDays, addMonths, dateText, daysBetween } from '../../../domain/days.ts';
import { endingWithinDays } from '../../../domain/policies/status.ts';
import { bar, FIGURE_WIDTH, figureSvg, stroke, tenth, words } from '../figure.ts';

/** Policies that end on one day. */
export interface PolicyEnd {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
}

const edge = 34;
const [height, line] = [92, 52];

/**
 * A line of time from a day on: the days within which a policy counts as ending, and at each end how many end. Drawn
 * with dates alone, so that it is true on whichever day it is read.
 * @param ends sorted by day, none before `from`
 */
export function policyLineSvg(from: string, ends: readonly PolicyEnd[]): string {
  const last = ends[ends.length - 1]?.day ?? from;
  const until = last > addMonths(from, 6) ? last : addMonths(from, 6);
  const along = scaleLinear([0, daysBetween(from, until)], [edge, FIGURE_WIDTH - edge]);
  const at = (day: string) => tenth(along(daysBetween(from, day)));
  const soon = addDays(from, endingWithinDays);
  const near = { x: edge, y: line - 8, width: tenth(at(soon) - edge), height: 16 };
  return figureSvg(
    { name: policyLineText(from, ends), height },
    bar(near, 'tint'),
    stroke(`M${edge} ${line}H${FIGURE_WIDTH - edge}`, { 'stroke-width': 2 }),
    stroke(`M${edge} ${line - 12}v24`),
    words(edge, line + 30, shortDay(from), 'middle'),
    ...ends.flatMap(({ day, count }) => station(at(day), day, count, day <= soon)),
  );
}

/** What the picture shows, for those who do not see it. */
export const policyLineText = (from: string, ends: readonly PolicyEnd[]): string =>
  `从${dateText(from)}算，${ends.map(({ day, count }) => `${dateText(day)}到期 ${count} 条`).join('，')}；底色是 ${endingWithinDays} 天之内`;

function station(x: number, day: string, count: number, soon: boolean): string[] {
  return [
    `<circle cx="${x}" cy="${line}" r="7" ${soon ? '' : 'fill="var(--paper)" '}stroke="currentColor" stroke-width="2"/>`,
    words(x, line - 34, shortDay(day), 'middle'),
    words(x, line - 16, `${count} 条`, 'middle', { 'font-weight': 700 }),
  ];
}

const shortDay = (day: string): string => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1.$2.$3');
