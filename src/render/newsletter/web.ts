import { cardSlot } from '../../domain/newsletter/client/client-edition.ts';
import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { element, escapeHtml } from '../html/escape.ts';
import { writeLetter } from './letter.ts';
import type { LetterFigure } from './figures.ts';
import type { LetterForm, LetterItem, Titled } from './letter.ts';
import { figuresCss, pictureCss, webCss } from './web-css.ts';
import { barsHtml, calendarHtml, contentsHtml, headHtml, imageHtml, lineSvg } from './web-parts.ts';
import { marksText } from './words.ts';
import type { Labelled } from './words.ts';

/** Nothing is loaded, nothing runs; a picture is in the page itself. */
const policyFor = ({ picture, mark }: ClientEdition): string =>
  `default-src 'none'; style-src 'unsafe-inline'; ${(picture ?? mark) ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;

const cssFor = ({ picture, figures }: ClientEdition): string =>
  [webCss, picture ? pictureCss : '', figures.length > 0 ? figuresCss : ''].join('');

/** The edition as one page that needs no other file. */
export function webPage(edition: ClientEdition): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(edition)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escapeHtml(edition.preheader)}">`,
    element('title', escapeHtml(`${edition.title}｜${edition.series}${edition.number}`)),
    element('style', cssFor(edition)),
  ];
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head.join('\n')}\n</head>\n<body>\n<main>\n${writeLetter(edition, form).join('\n')}\n</main>\n</body>\n</html>\n`;
}

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => element('p', escapeHtml(line))).join('\n');

const framed = ({ title, lines }: Titled, kind = 'framed'): string =>
  element('div', `<p><strong>${title}</strong></p>\n${paragraphs(lines)}`, ` class="${kind}"`);

const form: LetterForm<string> = {
  head: headHtml,
  corrections: (part) => framed(part),
  intro: ({ lines }) => paragraphs(lines),
  contents: contentsHtml,
  deadlines: (part) => calendarHtml(part, 'framed'),
  later: (part) => calendarHtml(part, 'framed calm'),
  picture: ({ caption, ...picture }) =>
    element('figure', imageHtml(picture) + (caption ? element('figcaption', escapeHtml(caption)) : '')),
  section: ({ id, title, items }) =>
    element(
      'section',
      `<h2 id="${id}">${escapeHtml(title)}</h2>\n${items.map(itemHtml).join('\n')}`,
      ` aria-labelledby="${id}"`,
    ),
  figures: ({ title, figures }) =>
    element(
      'section',
      `<h2 id="figures">${title}</h2>\n${element('ul', figures.map(figureHtml).join('\n'), ' class="figures"')}`,
      ' aria-labelledby="figures"',
    ),
  // The footer is opened by the sender and closed by the notice, which always end a letter.
  sender: ({ invite, lines }) =>
    `<footer>\n<p><strong>${escapeHtml(invite)}</strong></p>\n${cardSlot}\n${paragraphs(lines)}`,
  notice: ({ title, lines }) =>
    `<h2 class="small">${title}</h2>\n<div class="muted small">${paragraphs(lines)}</div>\n</footer>`,
};

const figureHtml = ({ name, value, course, means, trend, chart, origin, link, url }: LetterFigure): string =>
  element(
    'li',
    [
      `<p class="figure"><strong>${escapeHtml(name)}</strong> <strong>${escapeHtml(value)}</strong></p>`,
      ...[course, means].filter(Boolean).map((line) => element('p', escapeHtml(line))),
      ...(chart ? [lineSvg(chart), element('p', escapeHtml(trend), ' class="muted small"')] : []),
      element(
        'p',
        `${escapeHtml(origin)}<br>${element('a', escapeHtml(link), ` href="${escapeHtml(url)}" rel="noopener"`)}`,
        ' class="muted small"',
      ),
    ].join('\n'),
  );

const details = (parts: readonly Labelled[], attributes = ''): string =>
  parts.length === 0 ? '' : element('dl', parts.map(detail).join('\n'), attributes);

function detail({ label, lines }: Labelled): string {
  const text =
    lines.length === 1
      ? escapeHtml(lines[0] ?? '')
      : element('ul', lines.map((line) => element('li', escapeHtml(line))).join(''));
  return `<dt>${label}</dt><dd>${text}</dd>`;
}

function itemHtml({ number, title, marks, lead, parts, chart, ...origin }: LetterItem): string {
  return [
    `<article>\n<h3 id="item-${number}">${escapeHtml(title)}</h3>`,
    marks.length > 0 ? element('p', escapeHtml(marksText(marks)), ' class="mark"') : '',
    details(lead, ' class="lead"'),
    chart ? barsHtml(chart) : '',
    details(parts),
    sourceHtml(origin),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Two lines, set small. */
function sourceHtml({ source, link, url }: Pick<LetterItem, 'source' | 'link' | 'url'>): string {
  const [what = '', when = ''] = source.map(escapeHtml);
  const address = element('a', escapeHtml(link), ` href="${escapeHtml(url)}" rel="noopener"`);
  return element('p', `${what}<br>${when}　${address}`, ' class="source muted"');
}
