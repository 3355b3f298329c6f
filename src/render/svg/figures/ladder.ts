import { bar, drawing, FIGURE_TEXT, FIGURE_WIDTH, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';
import { wrapName } from '../chain-text.ts';

/** One rung, from the lowest on. */
interface Rung {
  readonly name: string;
  readonly start: readonly { readonly text: string }[];
}

const rise = { tread: 34, line: 17, edge: 8 } as const;

/** The rungs as stairs one climbs to the right, each with what tells that it can begin. */
export function ladderDrawing(rungs: readonly Rung[]): Drawing {
  const blocks = rungs.map((rung, at) => blockOf(rung, at));
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  let below = 0;
  const drawn = blocks.map(({ x, rows, ...block }) => {
    below += block.height;
    const y = height - below;
    const [name, ...signs] = rows.map((row, index) =>
      words(
        x + rise.edge,
        y + rise.line * (index + 1),
        row,
        'start',
        index === 0 ? { 'font-weight': 700 } : {},
      ),
    );
    const box = { x: x + 0.5, y: y + 0.5, width: FIGURE_WIDTH - x - 1, height: block.height - 1 };
    return [bar(box, 'tint'), name, ...signs].join('');
  });
  return drawing(rungs.map(rungLine), { height }, ...drawn);
}

const signsOf = ({ start }: Rung): string => start.map(({ text }) => text).join('、');
const rungLine = (rung: Rung, at: number): string =>
  `第 ${at + 1} 级 ${rung.name}，${signsOf(rung)}就可以开始`;

function blockOf(rung: Rung, at: number): { x: number; height: number; rows: string[] } {
  const x = at * rise.tread;
  const room = (FIGURE_WIDTH - x - 2 * rise.edge) / FIGURE_TEXT;
  const rows = [`${at + 1} ${rung.name}`, ...wrapName(`看：${signsOf(rung)}`, room)];
  return { x, rows, height: rows.length * rise.line + rise.edge };
}
