import { escapeHtml } from '../../html/escape.ts';
import type { LetterItem } from '../letter.ts';
import { palette } from '../palette.ts';
import { marksText } from '../words.ts';
import type { Labelled } from '../words.ts';
import { barsHtml } from './chart.ts';
import { box, bullets, gap, row, table } from './parts.ts';

export function itemHtml({ title, marks, lead, parts, chart, ...origin }: LetterItem): string {
  return [
    `<h3 style="margin:24px 0 4px;font-size:18px;line-height:1.5">${escapeHtml(title)}</h3>`,
    marks.length > 0
      ? `<p class="mark" style="margin:0 0 6px;font-size:14px;color:${palette.warn}">${escapeHtml(marksText(marks))}</p>`
      : '',
    lead.length > 0 ? table(row(box('lead', palette.accentPaper, lead.map(partHtml).join('\n')))) + gap : '',
    chart ? barsHtml(chart) : '',
    ...parts.map(partHtml),
    sourceHtml(origin),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** One line stands beside its label, several hang below it. */
function partHtml({ label, lines }: Labelled): string {
  const head = `<b>${escapeHtml(label)}</b>`;
  if (lines.length === 1) return `<p style="margin:0 0 6px">${head}　${escapeHtml(lines[0] ?? '')}</p>`;
  return `<p style="margin:0">${head}</p>${bullets(lines)}`;
}

/** Two lines, set small. */
function sourceHtml({ source, link, url }: Pick<LetterItem, 'source' | 'link' | 'url'>): string {
  const [what = '', when = ''] = source.map(escapeHtml);
  const address = `<a href="${escapeHtml(url)}" style="color:${palette.accent};text-decoration:underline">${escapeHtml(link)}</a>`;
  return `<p class="muted" style="margin:6px 0 0;font-size:13px;line-height:1.6;color:${palette.muted}">${what}<br>${when}　${address}</p>`;
}
