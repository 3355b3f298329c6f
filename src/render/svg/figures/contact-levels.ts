import { bar, dot, drawing, FIGURE_TEXT, stroke, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';
import { wrapName } from '../chain-text.ts';

/** Who of us meets whom of the client, from the lowest level on. */
interface Level {
  readonly level: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reasons: string;
}

const grid = { left: 80, cell: 80, row: 60, line: 15, foot: 40 } as const;

/** Our posts across, those of the client upwards; the pairs that keep in touch lie on the diagonal. */
export function contactLevelsDrawing(levels: readonly Level[]): Drawing {
  const bottom = levels.length * grid.row;
  const yOf = (at: number) => bottom - (at + 1) * grid.row;
  const cells = levels.flatMap((_, row) =>
    levels.map((__, column) => {
      const place = { x: grid.left + column * grid.cell, y: yOf(row) };
      return bar({ ...place, width: grid.cell, height: grid.row }, row === column ? 'tint' : 'open');
    }),
  );
  const middle = (at: number) => grid.left + (at + 0.5) * grid.cell;
  const centre = (at: number) => yOf(at) + grid.row / 2;
  const pairs = levels.map(({ level }, at) => {
    const name = words(middle(at), centre(at) - 8, level, 'middle', { 'font-size': 18, 'font-weight': 700 });
    return name + dot(middle(at), centre(at) + 10, 5);
  });
  const path = levels.map((_, at) => `${at === 0 ? 'M' : 'L'}${middle(at)} ${centre(at) + 10}`).join('');
  const rows = levels.map(({ theirs }, at) => stacked(theirs, grid.left - 8, centre(at), 'end'));
  const columns = levels.map(({ ours }, at) =>
    stacked(ours, middle(at), bottom + grid.foot / 2 + 2, 'middle'),
  );
  const [across, up] = [words(grid.left - 8, bottom + 26, '我方 →', 'end'), words(0, 14, '客户 ↑')];
  const all = [
    ...cells,
    stroke(path, { 'stroke-dasharray': '4 3' }),
    ...pairs,
    ...rows,
    ...columns,
    across,
    up,
  ];
  return drawing(levels.map(levelLine), { height: bottom + grid.foot }, ...all);
}

const levelLine = ({ level, ours, theirs, reasons }: Level): string =>
  `${level}：${ours}对${theirs}，${reasons}`;

/** Words in as many lines as their column asks, their middle at `y`. */
function stacked(text: string, x: number, y: number, anchor: 'middle' | 'end'): string {
  const lines = wrapName(text, (grid.cell - 10) / FIGURE_TEXT);
  const first = y + 4 - ((lines.length - 1) * grid.line) / 2;
  return lines.map((line, at) => words(x, first + at * grid.line, line, anchor)).join('');
}
