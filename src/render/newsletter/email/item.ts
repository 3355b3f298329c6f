import { escapeHtml } from '../../html/escape.ts';
import type { LetterItem } from '../letter.ts';
import { palette } from '../palette.ts';
import { marksText } from '../words.ts';
import type { Labelled } from '../words.ts';
import { box, gap, row, table } from './parts.ts';

export function itemHtml({ title, marks, lead, parts, ...origin }: LetterItem): string {
  return [
    `<h3 style="margin:20px 0 4px;font-size:18px;line-height:1.5">${escapeHtml(title)}</h3>`,
    marks.length > 0
      ? `<p class="mark" style="margin:0 0 6px;font-size:14px;color:${palette.warn}">${escapeHtml(marksText(marks))}</p>`
      : '',
    lead.length > 0 ? table(row(box('lead', palette.accentPaper, lead.map(partHtml).join('\n')))) + gap : '',
    ...parts.map(partHtml),
    table(row(box('box', palette.sunken, sourceHtml(origin)))),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** One line stands beside its label, several stand below it. */
function partHtml({ label, lines }: Labelled): string {
  const head = `<b>${escapeHtml(label)}</b>　`;
  if (lines.length === 1) return `<p style="margin:0 0 8px">${head}${escapeHtml(lines[0] ?? '')}</p>`;
  const rest = lines.map((line) => `<br>·&nbsp;${escapeHtml(line)}`).join('');
  return `<p style="margin:0 0 8px">${head}${rest}</p>`;
}

function sourceHtml({ source, link, url }: Pick<LetterItem, 'source' | 'link' | 'url'>): string {
  const facts = source.map((line) => `${escapeHtml(line)}<br>`);
  const address = `<a href="${escapeHtml(url)}" style="color:${palette.accent};text-decoration:underline">${escapeHtml(link)}</a>`;
  return `<p class="muted" style="margin:0;font-size:14px;line-height:1.6;color:${palette.muted}">${facts.join('')}${address}</p>`;
}
