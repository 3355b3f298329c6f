import { escapeHtml } from '../../html/escape.ts';
import type { LetterFigure } from '../figures.ts';
import { palette } from '../palette.ts';
import { row, table } from './parts.ts';

/** Name and value beside each other, below them what the figure says and where it is from. */
export const figuresHtml = (figures: readonly LetterFigure[]): string => table(figures.map(rows).join('\n'));

function rows({ name, value, course, means, trend, origin, link, url }: LetterFigure): string {
  const edge = `border-top:1px solid ${palette.line}`;
  const said = [course, means, trend].filter(Boolean).map(escapeHtml).join('<br>');
  const address = `<a href="${escapeHtml(url)}" style="color:${palette.accent};text-decoration:underline">${escapeHtml(link)}</a>`;
  return [
    row(
      `<td style="padding:10px 12px 2px 0;${edge};font-weight:bold;vertical-align:top">${escapeHtml(name)}</td>` +
        `<td align="right" style="padding:10px 0 2px;${edge};font-size:18px;font-weight:bold;white-space:nowrap;vertical-align:top">${escapeHtml(value)}</td>`,
    ),
    row(`<td colspan="2" style="padding:0 0 4px">${said}</td>`),
    row(
      `<td colspan="2" class="muted" style="padding:0 0 10px;font-size:14px;line-height:1.6;color:${palette.muted}">${escapeHtml(origin)}<br>${address}</td>`,
    ),
  ].join('\n');
}
