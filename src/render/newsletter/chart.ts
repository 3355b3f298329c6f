import { dateText, daysBetween } from '../../domain/days.ts';
import type { ClientCourse, ClientSteps } from '../../domain/newsletter/client/client-drawings.ts';

/** Bars one below the other, each with its label before and its value behind. */
export interface BarChart {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: string;
    /** Of the longest bar, from 0 to 100. */
    readonly percent: number;
  }[];
}

/** A line from left to right; where a period is missing it is broken. */
export interface LineChart {
  /** Shares of width and height from the top left, 0 to 1; `joined` to the one before. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly joined: boolean }[];
  readonly from: string;
  readonly to: string;
  /** What the line shows, for all who do not see it. */
  readonly words: string;
}

/** A value that changes by the day as bars: what it was before the first day, then from each day on. */
export function stepsChart({ name, unit = '', steps }: ClientSteps): BarChart {
  const most = Math.max(...steps.map(({ value }) => Math.abs(value)));
  const bars = steps.map(({ from, value, says }, at) => ({
    label: from ? `${dateText(from)}起` : `${dateText(steps[at + 1]?.from ?? '')}前`,
    value: says ?? `${value}${unit}`,
    percent: most === 0 ? 0 : Math.round((Math.abs(value) / most) * 100),
  }));
  return { title: name, bars };
}

/** A series as a line between its lowest and its highest value. */
export function courseChart({ points, ...words }: ClientCourse): LineChart {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const start = points[0]?.day ?? '';
  const days = points.map(({ day }) => daysBetween(start, day));
  const span = days.at(-1) || 1;
  const drawn = points.map(({ value, joined }, at) => ({
    x: rounded((days[at] ?? 0) / span),
    y: most === least ? 0.5 : rounded((most - value) / (most - least)),
    joined,
  }));
  return { points: drawn, ...words };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
