import { cardSlot } from '../../domain/newsletter/client-edition.ts';
import type { ClientEdition, ClientItem, ClientSource } from '../../domain/newsletter/client-edition.ts';
import { element, escapeHtml } from '../html/escape.ts';
import { webCss } from './web-css.ts';
import {
  correctionText,
  correctionsTitle,
  deadlineText,
  deadlinesTitle,
  issueText,
  itemMarks,
  itemParts,
  itemTitle,
  linkText,
  noticeLines,
  noticeTitle,
  senderLines,
  seriesText,
  sourceParts,
} from './words.ts';

/** Nothing is loaded, nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The edition as one page that needs no other file. */
export function webPage(edition: ClientEdition): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escapeHtml(edition.preheader)}">`,
    element('title', escapeHtml(`${edition.title}｜${edition.series}${edition.number}`)),
    element('style', webCss),
  ];
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head.join('\n')}\n</head>\n<body>\n<main>\n${main(edition)}\n</main>\n</body>\n</html>\n`;
}

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => element('p', escapeHtml(line))).join('\n');

function main(edition: ClientEdition): string {
  return [
    element('p', `${escapeHtml(seriesText(edition))}<br>${escapeHtml(issueText(edition))}`, ' class="muted"'),
    element('h1', escapeHtml(edition.title)),
    framed(correctionsTitle, correctionText(edition)),
    paragraphs(edition.intro),
    framed(deadlinesTitle, edition.deadlines.map(deadlineText)),
    ...edition.sections.map(({ id, title, items }) =>
      element(
        'section',
        `<h2 id="${id}">${escapeHtml(title)}</h2>\n${items.map(itemHtml).join('\n')}`,
        ` aria-labelledby="${id}"`,
      ),
    ),
    `<footer>\n<p><strong>${escapeHtml(edition.contact.invite)}</strong></p>\n${cardSlot}\n${paragraphs(senderLines(edition))}`,
    `<h2 class="small">${noticeTitle}</h2>\n<div class="muted small">${paragraphs(noticeLines(edition))}</div>\n</footer>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const framed = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : element('div', `<p><strong>${title}</strong></p>\n${paragraphs(lines)}`, ' class="framed"');

function itemHtml(item: ClientItem): string {
  const marks = itemMarks(item);
  const parts = itemParts(item).map(({ label, lines }) => {
    const told =
      lines.length === 1
        ? escapeHtml(lines[0] ?? '')
        : element('ul', lines.map((line) => element('li', escapeHtml(line))).join(''));
    return `<dt>${label}</dt><dd>${told}</dd>`;
  });
  return [
    `<article>\n<h3 id="item-${item.number}">${escapeHtml(itemTitle(item))}</h3>`,
    marks.length > 0 ? element('p', escapeHtml(marks.join('　｜　')), ' class="mark"') : '',
    element('dl', parts.join('\n')),
    sourceHtml(item.source),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function sourceHtml(source: ClientSource): string {
  const facts = sourceParts(source).map(
    ({ label, lines }) => `${label}：${escapeHtml(lines.join('；'))}<br>`,
  );
  const link = element('a', escapeHtml(linkText(source)), ` href="${escapeHtml(source.url)}" rel="noopener"`);
  return element('p', `${facts.join('')}${link}`, ' class="source muted"');
}
