import { seasonName } from '../../../domain/industry/seasons.ts';
import type { Season } from '../../../domain/industry/seasons.ts';
import { textWidth } from '../chain-text.ts';
import { bar, FIGURE_TEXT, FIGURE_WIDTH, figureSvg, stroke, words } from '../figure.ts';

/** Whole units, and paths that repeat: the page of an industry has few bytes left. */
const MONTH = 26;
const LEFT = (FIGURE_WIDTH - 12 * MONTH) / 2;
const TOP = 20;
const ROW = 31;
const BAR = 11;
const fills = { tight: 'solid', back: 'tint' } as const;

/**
 * The year as twelve columns with what comes in which months: full where firms need money, grey where it comes back.
 * Undefined where nothing has months.
 */
export function yearBandSvg(seasons: readonly Season[]): string | undefined {
  const rows = seasons.filter(({ months }) => months.length > 0);
  if (rows.length === 0) return undefined;
  const height = TOP + rows.length * ROW;
  const long = height - TOP + 4;
  return figureSvg(
    { name: '一年里的时间点', height: height + 1 },
    monthNames(),
    stroke(`M${LEFT} ${TOP - 4}v${long}${`m${MONTH}-${long}v${long}`.repeat(12)}`, { opacity: 0.15 }),
    ...rows.map((season, at) => rowSvg(season, TOP + at * ROW)),
  );
}

/** Left edge of a month, counted from 0. */
const edge = (at: number): number => LEFT + at * MONTH;

/** One element for all twelve: each sign has its own place. */
function monthNames(): string {
  const names = Array.from({ length: 12 }, (_, at) => String(at + 1));
  const places = names.flatMap((name, at) =>
    Array.from(name, (_, sign) => edge(at) + (name.length === 1 ? 10 : 6) + sign * 7),
  );
  return `<text y="${FIGURE_TEXT}" x="${places.join(' ')}">${names.join('')}</text>`;
}

function rowSvg(season: Season, y: number): string {
  const runs = runsOf(season.months);
  const fill = season.money ? fills[season.money] : 'open';
  const boxes = runs.map(([from, to]) =>
    bar({ x: edge(from - 1), y: y + 17, width: (to - from + 1) * MONTH, height: BAR }, fill),
  );
  const text = seasonName(season);
  const room = Math.floor(FIGURE_WIDTH - textWidth(text) * FIGURE_TEXT);
  return (
    words(Math.max(0, Math.min(edge((runs[0]?.[0] ?? 1) - 1), room)), y + FIGURE_TEXT, text) + boxes.join('')
  );
}

/** Months that follow each other, as first and last. */
function runsOf(months: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const month of months.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
