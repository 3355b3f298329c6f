import type { ClientItem, ClientSource } from '../../../domain/newsletter/client-edition.ts';
import { escapeHtml } from '../../html/escape.ts';
import { palette } from '../palette.ts';
import { itemMarks, itemParts, itemTitle, linkText, sourceParts } from '../words.ts';
import type { Labelled } from '../words.ts';
import { box, row, table } from './parts.ts';

export function itemHtml(item: ClientItem): string {
  const marks = itemMarks(item);
  return [
    `<h3 style="margin:20px 0 4px;font-size:18px;line-height:1.5">${escapeHtml(itemTitle(item))}</h3>`,
    marks.length > 0
      ? `<p class="mark" style="margin:0 0 6px;font-size:14px;color:${palette.warn}">${escapeHtml(marks.join('　｜　'))}</p>`
      : '',
    ...itemParts(item).map(partHtml),
    table(row(box('box', palette.sunken, sourceHtml(item.source)))),
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

function sourceHtml(source: ClientSource): string {
  const facts = sourceParts(source).map(
    ({ label, lines }) => `${escapeHtml(label)}：${escapeHtml(lines.join('；'))}<br>`,
  );
  const link = `<a href="${escapeHtml(source.url)}" style="color:${palette.accent};text-decoration:underline">${escapeHtml(linkText(source))}</a>`;
  return `<p class="muted" style="margin:0;font-size:14px;line-height:1.6;color:${palette.muted}">${facts.join('')}${link}</p>`;
}
