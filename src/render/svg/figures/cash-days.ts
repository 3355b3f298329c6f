import { scaleLinear } from 'd3-scale';
import type { CashStage, DaySpan } from '../../../domain/industry/cash-days.ts';
import { textWidth } from '../chain-text.ts';
import { bar, FIGURE_TEXT, FIGURE_WIDTH, figureSvg, stroke, tenth, words } from '../figure.ts';

const LINE = 17;
const BAR = 14;
const GAP = 10;
/** Room of the arrow behind a span that may be longer. */
const ARROW = 12;
/** One sign less than fits: a comma may hang. */
const PER_LINE = Math.floor(FIGURE_WIDTH / FIGURE_TEXT) - 1;

type Scale = (days: number) => number;
interface Drawn {
  svg: string;
  bottom: number;
}

/**
 * The cash cycle as bars of days: what suppliers wait from the first day, then stock, and behind it what clients owe.
 * Full up to the shortest length said, hatched up to the longest. A part without days has its words and no bar.
 */
export function cashDaysSvg(stages: readonly CashStage[]): string {
  const stock = longest(stages.find(({ id }) => id === 'inventory')?.spans ?? []);
  const startOf = ({ id }: CashStage): number => (id === 'receivable' ? stock : 0);
  const days = Math.max(...stages.map((stage) => startOf(stage) + longest(stage.spans)));
  const scale = scaleLinear([0, days], [0.5, FIGURE_WIDTH - ARROW]);
  const rows: string[] = [];
  let y = 0;
  for (const stage of stages) {
    const row = stageRow(stage, { start: startOf(stage), y, scale });
    rows.push(row.svg);
    y = row.bottom + GAP;
  }
  const foot = footer(y, days, scale);
  return figureSvg({ name: cashDaysText(stages), height: foot.bottom }, ...rows, foot.svg);
}

/** What the picture shows, for those who do not see it. */
const cashDaysText = (stages: readonly CashStage[]): string =>
  stages
    .map(({ name, words: said, stuck }) => `${name}：${said}${stuck ? `（卡在这里：${stuck}）` : ''}`)
    .join('；');

const longest = (spans: readonly DaySpan[]): number => Math.max(0, ...spans.map(({ max }) => max));

function stageRow(stage: CashStage, { start, y, scale }: { start: number; y: number; scale: Scale }): Drawn {
  const name = words(0, y + FIGURE_TEXT, stage.name, 'start', { 'font-weight': 700 });
  const none = stage.spans.length === 0 ? words(30, y + FIGURE_TEXT, '没写天数') : '';
  const parts = [name, none, stage.stuck ? stuckMark(y, stage.stuck) : ''];
  let bottom = y + LINE;
  if (stage.spans.length === 0) {
    const said = paragraph(stage.words, bottom);
    return { svg: parts.join('') + said.svg, bottom: said.bottom };
  }
  for (const span of stage.spans) {
    const said = paragraph(span.words, bottom);
    parts.push(said.svg, spanBar(span, start, said.bottom, scale));
    bottom = said.bottom + BAR + 5;
  }
  return { svg: parts.join(''), bottom };
}

/** A filled flag with its words at the right edge, so that it is found before it is read. */
function stuckMark(y: number, pain: string): string {
  const text = `卡在这里：${pain}`;
  const left = tenth(FIGURE_WIDTH - textWidth(text) * FIGURE_TEXT - 16);
  return (
    stroke(`M${left} ${y + 2}h12l-6 10z`, { fill: 'currentColor' }) +
    words(FIGURE_WIDTH, y + FIGURE_TEXT, text, 'end', { 'font-weight': 700 })
  );
}

function spanBar({ min, max, open }: DaySpan, start: number, y: number, scale: Scale): string {
  const [left, sure, end] = [start, start + min, start + max].map((day) => tenth(scale(day))) as [
    number,
    number,
    number,
  ];
  const middle = y + BAR / 2;
  return [
    start > 0 ? stroke(`M0 ${middle}H${left}`, { 'stroke-dasharray': '2 3' }) : '',
    sure > left ? bar({ x: left, y, width: tenth(sure - left), height: BAR }, 'solid') : '',
    end > sure ? bar({ x: sure, y, width: tenth(end - sure), height: BAR }, 'hatched') : '',
    open ? stroke(`M${end} ${middle}h9m-4 -4l4 4l-4 4`, { 'stroke-width': 1.5 }) : '',
  ].join('');
}

/** A ruler of days with what the fills mean. */
function footer(y: number, days: number, scale: Scale): Drawn {
  const step = [30, 60, 90, 180].find((size) => days / size <= 5) ?? 365;
  const ticks = Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => at * step);
  const marks = ticks.map((day) => `M${tenth(scale(day))} ${y}v5`).join('');
  const anchor = (day: number) => (day === 0 ? 'start' : 'middle');
  const svg = [
    stroke(`M0 ${y}H${tenth(scale(days))}${marks}`),
    ...ticks.map((day) => words(tenth(scale(day)), y + LINE, day === 0 ? '第0天' : String(day), anchor(day))),
    bar({ x: 0.5, y: y + 27, width: 20, height: 10 }, 'solid'),
    words(26, y + 37, '最短'),
    bar({ x: 62.5, y: y + 27, width: 20, height: 10 }, 'hatched'),
    words(88, y + 37, '到最长'),
  ];
  return { svg: svg.join(''), bottom: y + 42 };
}

function paragraph(text: string, y: number): Drawn {
  const lines = wrapped(text).map((line, at) => words(0, y + FIGURE_TEXT + at * LINE, line));
  return { svg: lines.join(''), bottom: y + lines.length * LINE };
}

/** Lines of at most the width of the drawing. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const char of text) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + char) > PER_LINE && !/[，。；）]/u.test(char)) lines.push(char);
    else lines[lines.length - 1] = line + char;
  }
  return lines;
}
