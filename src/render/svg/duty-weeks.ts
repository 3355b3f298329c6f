import { dutySigns } from '../../domain/visit/duty-weeks.ts';
import type { DutyDay, WeekStrip } from '../../domain/visit/duty-weeks.ts';

const cell = 20;
const left = 18;
const top = 16;
const height = top + 7 * cell + 2;
const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** Weeks from a visit to its last duty as SVG, one drawing per strip; its looks are in `FollowUpTool.css`. */
export const dutyWeeksSvg = (strips: readonly WeekStrip[]): string => {
  const columns = Math.max(...strips.map((strip) => strip.columns));
  return strips.map((strip) => stripSvg(strip, columns)).join('');
};

/** The signs that are in the drawing, with what they mean. */
export const dutyLegend = (strips: readonly WeekStrip[]): string[] => {
  const used = new Set(strips.flatMap(({ days }) => days.flatMap(({ duty }) => (duty ? [duty.sign] : []))));
  return Object.entries(dutySigns).flatMap(([sign, meaning]) =>
    used.has(sign as keyof typeof dutySigns) ? [`${sign}：${meaning}`] : [],
  );
};

/** @param widest columns of the widest strip: all are drawn to one scale */
function stripSvg({ days, months }: WeekStrip, widest: number): string {
  const width = left + widest * cell + 2;
  const names = weekdays.map((name, row) => textAt(name, left / 2 - 1, top + row * cell + cell / 2));
  const heads = months.map(({ column, month }) =>
    textAt(`${month}月`, left + column * cell, top / 2, ' class="month"'),
  );
  return `<svg class="duty-weeks" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${[...names, ...heads, ...days.map(daySvg)].join('')}</svg>`;
}

function daySvg({ column, row, off, duty, day }: DutyDay): string {
  const [x, y] = [left + column * cell + 1, top + row * cell + 1];
  const kind = duty ? ` duty-${duty.from}` : '';
  const box = `<rect class="day${off ? ' off' : ''}${kind}" x="${x}" y="${y}" width="${cell - 2}" height="${cell - 2}"/>`;
  if (!duty) return box;
  const more = duty.count > 1 ? `等${duty.count}件` : '';
  const title = `<title>${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${dutySigns[duty.sign]}${more}</title>`;
  return `<g>${title}${box}${textAt(duty.sign, x + (cell - 2) / 2, y + (cell - 2) / 2, ` class="sign duty-${duty.from}"`)}</g>`;
}

const textAt = (text: string, x: number, y: number, attributes = ''): string =>
  `<text x="${x}" y="${y}" dy="0.36em"${attributes}>${text}</text>`;
