import { base64 } from '../base64.ts';
import { element, escapeHtml } from '../html/escape.ts';
import type { ClientMark } from '../../domain/newsletter/client/client-drawings.ts';
import type { ClientPicture } from '../../domain/newsletter/client/client-edition.ts';
import type { Calendar } from './calendar.ts';
import type { BarChart, LineChart } from './chart.ts';
import type { LetterPart } from './letter.ts';

/** A picture in the page itself. */
export function imageHtml({ alt, type, width, height, bytes }: Omit<ClientPicture, 'caption'>): string {
  const src = `data:image/${type === 'svg' ? 'svg+xml' : type};base64,${base64(bytes)}`;
  return `<img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
}

/** Height of the mark in a masthead, in CSS pixels. */
const markHeight = 40;

const markHtml = (mark: ClientMark): string =>
  imageHtml({ ...mark, height: markHeight, width: Math.round((mark.width / mark.height) * markHeight) });

export const headHtml = ({ bank, series, issue, title, mark }: LetterPart<'head'>): string =>
  [
    `<header class="mast">${mark ? markHtml(mark) : ''}<p><strong>${escapeHtml(bank)}</strong><br>${escapeHtml(series)}</p></header>`,
    element('p', escapeHtml(issue), ' class="muted small"'),
    element('h1', escapeHtml(title)),
  ].join('\n');

export const contentsHtml = ({ title, lines, numbers }: LetterPart<'contents'>): string =>
  element(
    'nav',
    `<p id="contents"><strong>${title}</strong></p>\n<ul>${lines
      .map((line, at) => element('li', `<a href="#item-${numbers[at] ?? ''}">${escapeHtml(line)}</a>`))
      .join('')}</ul>`,
    ' class="framed calm contents" aria-labelledby="contents"',
  );

/** Days with what ends on each. */
export const calendarHtml = ({ title, days }: Calendar, kind: string): string =>
  element(
    'div',
    `<p><strong>${title}</strong></p>\n${element(
      'dl',
      days
        .map(
          ({ day, left, ends }) =>
            `<dt>${escapeHtml(day)}<span>（${escapeHtml(left)}）</span></dt><dd>${element('ul', ends.map((end) => element('li', escapeHtml(end))).join(''))}</dd>`,
        )
        .join('\n'),
    )}`,
    ` class="${kind} days"`,
  );

/** Bars as boxes; label and value are words beside them. */
export const barsHtml = ({ title, bars }: BarChart): string =>
  element(
    'div',
    `<p><strong>${escapeHtml(title)}</strong></p>\n${bars
      .map(
        ({ label, value, percent }) =>
          `<p><span>${escapeHtml(label)}</span><span class="bar"><i style="width:${percent}%"></i></span><strong>${escapeHtml(value)}</strong></p>`,
      )
      .join('\n')}`,
    ' class="bars"',
  );

const drawing = { width: 320, height: 64, edge: 6 } as const;

/** A line without axes; lowest, highest and the periods stand in the words below. */
export function lineSvg({ points, words }: LineChart): string {
  const { width, height, edge } = drawing;
  const placed = points.map(({ x, y, joined }) => ({
    x: Math.round(edge + x * (width - 2 * edge)),
    y: Math.round(edge + y * (height - 2 * edge)),
    joined,
  }));
  const path = placed.map(({ x, y, joined }) => `${joined ? 'L' : 'M'}${x} ${y}`).join('');
  const dots = placed.map(
    ({ x, y }, at) => `<circle cx="${x}" cy="${y}" r="${at === placed.length - 1 ? 4 : 2}"/>`,
  );
  return `<svg class="line" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words)}"><path d="${path}"/>${dots.join('')}</svg>`;
}
