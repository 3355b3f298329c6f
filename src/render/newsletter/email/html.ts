import { cardSlot } from '../../../domain/newsletter/client/client-edition.ts';
import type { ClientEdition } from '../../../domain/newsletter/client/client-edition.ts';
import { escapeHtml } from '../../html/escape.ts';
import { fontFamily, palette } from '../palette.ts';
import { writeLetter } from '../letter.ts';
import type { LetterForm, Titled } from '../letter.ts';
import { pictureText } from '../words.ts';
import type { Calendar } from '../calendar.ts';
import { box, bullets, gap, paragraph, paragraphs, row, small, table, titled } from './parts.ts';
import { figuresHtml } from './figures.ts';
import { itemHtml } from './item.ts';

/** A clipped mail is worse than a short one: Gmail cuts at 102 KB of the encoded size. */
export const emailBytesLimit = 75_000;

/**
 * The mail as hybrid tables: 600 px at most and fluid below, for Outlook a table of fixed width around.
 * Everything readers need is inline and inherits from one cell; `<style>` only improves.
 */
export function emailHtml(edition: ClientEdition): string {
  const title = escapeHtml(edition.subject);
  const wide = 'width:100%;max-width:600px';
  const text = `padding:24px 20px;font-family:${fontFamily};font-size:16px;line-height:1.7;color:${palette.ink};text-align:left;word-break:break-word`;
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">',
    `<head>\n${head(title)}\n</head>`,
    `<body bgcolor="${palette.page}" style="margin:0;padding:0;background-color:${palette.page}">`,
    preheader(edition.preheader),
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${palette.page}"><tr><td align="center" style="padding:16px 0">`,
    '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    `<table role="presentation" class="sheet" align="center" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${palette.paper}" style="${wide}"><tr><td class="text" style="${text}">`,
    writeLetter(edition, form).join('\n'),
    '</td></tr></table>',
    '<!--[if mso]></td></tr></table><![endif]-->',
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const head = (title: string): string =>
  [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${title}</title>`,
    '<!--[if mso]><style>td,p,h1,h2,h3,a,span{font-family:"Microsoft YaHei",SimSun;mso-line-height-rule:exactly}</style><![endif]-->',
    `<style>@media (max-width:480px){.text{padding:20px 14px !important}}${dark}</style>`,
  ].join('\n');

/** Dark only where the program says so and obeys; the others invert by themselves or stay light. */
const dark = `@media (prefers-color-scheme:dark){body,table{background-color:#141819 !important}.sheet,.sheet td{background-color:#1b2122 !important;color:#e6e9e7 !important;border-color:#323b3c !important}.sheet td.warn{background-color:#2c2516 !important}.sheet td.box{background-color:#212829 !important}.sheet td.lead{background-color:#1c3032 !important}.sheet td.mast{background-color:#0f5f62 !important;color:#ffffff !important}.sheet td[bgcolor="${palette.accent}"]{background-color:#6fc6c4 !important}.sheet table,.sheet td td td{background-color:transparent !important}.sheet h1,.sheet h2,.sheet a{color:#6fc6c4 !important}.sheet h3{color:#e6e9e7 !important}.sheet .muted{color:#a7b0af !important}.sheet .mark{color:#eabd6b !important}}`;

/** Shown beside the subject in lists; the blanks keep the first words of the letter out of it. */
const preheader = (text: string): string =>
  `<div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;color:${palette.page};mso-hide:all">${escapeHtml(text)}${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>`;

const framed = (kind: 'warn' | 'box', { title, lines }: Titled): string => {
  const inner = [titled(title), ...lines.map(paragraph)].join('\n');
  return `${table(row(box(kind, kind === 'warn' ? palette.warnPaper : palette.sunken, inner)))}\n${gap}`;
};
const warning = (part: Titled): string => framed('warn', part);

/** Days with what ends on each below it. */
function calendarHtml({ title, days }: Calendar, kind: 'warn' | 'box'): string {
  const ground = kind === 'warn' ? palette.warnPaper : palette.sunken;
  const told = days.map(
    ({ day, left, ends }) =>
      `<p style="margin:0"><b>${escapeHtml(day)}</b>（${escapeHtml(left)}）</p>${bullets(ends)}`,
  );
  return `${table(row(box(kind, ground, [titled(title), ...told].join('\n'))))}\n${gap}`;
}

const form: LetterForm<string> = {
  head: ({ bank, series, issue, title }) =>
    `${table(row(`<td class="mast" bgcolor="${palette.accent}" style="padding:10px 14px;background-color:${palette.accent};color:${palette.paper};font-size:14px"><b style="font-size:17px">${escapeHtml(bank)}</b><br>${escapeHtml(series)}</td>`))}\n` +
    `<p class="muted" style="margin:10px 0 0;font-size:14px;color:${palette.muted}">${escapeHtml(issue)}</p>\n` +
    `<h1 style="margin:8px 0 16px;padding:0 0 14px;border-bottom:2px solid ${palette.accent};font-size:24px;line-height:1.4;color:${palette.accent}">${escapeHtml(title)}</h1>`,
  corrections: warning,
  intro: ({ lines }) => paragraphs(lines),
  contents: (part) => framed('box', part),
  deadlines: (part) => calendarHtml(part, 'warn'),
  later: (part) => calendarHtml(part, 'box'),
  picture: (picture) => paragraph(pictureText(picture)),
  section: ({ title, items }) =>
    `<h2 style="margin:28px 0 4px;font-size:20px;line-height:1.4;color:${palette.accent}">${escapeHtml(title)}</h2>\n${items.map(itemHtml).join('\n')}`,
  figures: ({ title, figures }) =>
    `<h2 style="margin:28px 0 8px;font-size:20px;line-height:1.4;color:${palette.accent}">${title}</h2>\n${figuresHtml(figures)}`,
  sender: ({ invite, lines }) =>
    `<p style="margin:28px 0 8px;padding:16px 0 0;border-top:2px solid ${palette.accent};font-weight:bold">${escapeHtml(invite)}</p>\n${cardSlot}\n${paragraphs(lines)}`,
  notice: ({ title, lines }) => small([titled(title), ...lines.map(paragraph)].join('\n')),
};
