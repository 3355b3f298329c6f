import { escapeHtml } from '../../html/escape.ts';
import { palette } from '../palette.ts';

/** Pieces of a mail. Margins stand on each element, because Outlook has its own; the rest is inherited. */

export const paragraph = (text: string): string => `<p style="margin:0 0 6px">${escapeHtml(text)}</p>`;

export const paragraphs = (lines: readonly string[]): string => lines.map(paragraph).join('\n');

export const titled = (title: string): string =>
  `<p style="margin:0 0 6px;font-weight:bold">${escapeHtml(title)}</p>`;

export const small = (inner: string): string =>
  table(
    row(
      `<td class="muted" style="padding:12px 0 0;font-size:13px;line-height:1.6;color:${palette.muted}">${inner}</td>`,
    ),
  );

export const table = (rows: string): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%">${rows}</table>`;

/** Lines that hang beside their dots, which no mail program does with a list in the same way. */
export const bullets = (lines: readonly string[]): string =>
  table(
    lines
      .map((line) =>
        row(`<td width="16" valign="top">•</td><td style="padding:0 0 4px">${escapeHtml(line)}</td>`),
      )
      .join(''),
  );

export const row = (cells: string): string => `<tr>${cells}</tr>`;

/** Outlook gives tables no margin. */
export const gap = '<p style="margin:0;font-size:12px;line-height:16px">&nbsp;</p>';

/** @param kind class for dark programs @param colour ground, as an attribute too for Outlook */
export const box = (kind: 'warn' | 'box' | 'lead', colour: string, inner: string): string =>
  `<td class="${kind}" bgcolor="${colour}" style="padding:10px 14px;background-color:${colour}">${inner}</td>`;
