import { escapeHtml } from '../../html/escape.ts';
import type { BarChart } from '../chart.ts';
import { palette } from '../palette.ts';
import { row, table } from './parts.ts';

/** Bars of coloured cells: nothing to load, and read as words where colours are off. */
export function barsHtml({ title, bars }: BarChart): string {
  const rows = bars.map(({ label, value, percent }) => {
    const bar =
      percent === 0
        ? ''
        : `<td width="${percent}%" bgcolor="${palette.accent}" style="background-color:${palette.accent};font-size:10px;line-height:16px">&nbsp;</td>`;
    const rest = percent === 100 ? '' : `<td style="font-size:10px;line-height:16px">&nbsp;</td>`;
    return row(
      `<td width="130" style="font-size:14px;padding:2px 8px 2px 0">${escapeHtml(label)}</td>` +
        `<td>${table(row(bar + rest))}</td>` +
        `<td width="48" align="right" style="font-size:14px;font-weight:bold">${escapeHtml(value)}</td>`,
    );
  });
  return `<p style="margin:0 0 4px"><b>${escapeHtml(title)}</b></p>\n${table(rows.join(''))}\n<p style="margin:0;font-size:8px;line-height:8px">&nbsp;</p>`;
}
