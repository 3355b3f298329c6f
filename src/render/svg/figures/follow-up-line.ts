import { scaleLinear } from 'd3-scale';
import { bar, dot, drawing, FIGURE_WIDTH, stroke, tenth, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';

/** A duty after a visit. */
interface Duty {
  readonly withinHours?: number | undefined;
  readonly withinDays?: number | undefined;
  readonly action: string;
  readonly counts: 'none' | 'service' | 'visit';
}

const line = { left: 8, right: 312, step: 22, foot: 34 } as const;

/** The duties after a visit on one line of days: a square counts for nothing, a ring as a service, a disc as a visit. */
export function followUpDrawing(duties: readonly Duty[]): Drawing {
  const last = Math.max(...duties.map(daysOf));
  const along = scaleLinear([0, last], [line.left, line.right]);
  const axis = (duties.length + 1) * line.step;
  const stands = duties.map((duty, at) => {
    const [x, top] = [tenth(along(daysOf(duty))), (at + 1) * line.step];
    const isLate = x > FIGURE_WIDTH / 2;
    const label = words(isLate ? x : x + 5, top - 5, dutyLine(duty), isLate ? 'end' : 'start');
    return stroke(`M${x} ${top - 16}V${axis}`) + label + mark(duty, x, axis);
  });
  const weeks = Array.from({ length: Math.floor(last / 7) }, (_, at) => (at + 1) * 7);
  const ticks = weeks.map((day) => {
    const x = tenth(along(day));
    return stroke(`M${x} ${axis}v7`) + words(x, axis + 22, `第 ${day} 天`, day === last ? 'end' : 'middle');
  });
  const start =
    stroke(`M${line.left} ${axis - 9}v18`, { 'stroke-width': 3 }) + words(0, axis + 22, '拜访结束');
  const road = stroke(`M${line.left} ${axis}H${line.right}`, { 'stroke-width': 2 });
  return drawing(duties.map(dutyLine), { height: axis + line.foot }, road, start, ...ticks, ...stands);
}

const daysOf = ({ withinHours = 0, withinDays }: Duty): number => withinDays ?? withinHours / 24;
const dutyLine = ({ withinHours, withinDays, action }: Duty): string =>
  withinDays === undefined ? `${withinHours} 小时内${action}` : `${withinDays} 天内${action}`;

function mark({ counts }: Duty, x: number, y: number): string {
  if (counts === 'none') return bar({ x: x - 5, y: y - 5, width: 10, height: 10 }, 'solid');
  return dot(x, y, 6, counts === 'visit' ? 'solid' : 'open');
}
