import { itemsOf } from '../../domain/newsletter/client/client-edition.ts';
import type { ClientEdition, ClientItem } from '../../domain/newsletter/client/client-edition.ts';
import { escapeHtml } from '../html/escape.ts';
import { writeLetter } from './letter.ts';
import type { Calendar } from './calendar.ts';
import type { BarChart } from './chart.ts';
import { figureLink } from './figures.ts';
import type { LetterFigure } from './figures.ts';
import type { LetterForm, LetterItem, Titled } from './letter.ts';
import { palette } from './palette.ts';
import { wechatLimit } from './wechat-rules.ts';
import { linkText, marksText, pictureText } from './words.ts';
import type { Labelled } from './words.ts';

/**
 * The edition as articles to paste into the WeChat editor: one, or as many as it takes to stay below
 * `wechatLimit` characters. Links become numbered references, because the editor refuses addresses
 * outside WeChat. An item is never divided.
 */
export function wechatArticles(edition: ClientEdition): readonly string[] {
  const whole = articleHtml(edition, '');
  if (whole.length <= wechatLimit) return [whole];
  const groups = groupsOf(edition);
  return groups.map((group, index) => articleHtml(group, `（${index + 1}/${groups.length}）`));
}

/** As many editions as it takes, each short enough for one article. */
function groupsOf(edition: ClientEdition): readonly ClientEdition[] {
  const groups: ClientItem[][] = [];
  let group: ClientItem[] = [];
  for (const item of itemsOf(edition)) {
    const longer = [...group, item];
    const tooLong = articleHtml(editionWith(edition, longer), '（10/10）').length > wechatLimit;
    if (tooLong && group.length > 0) {
      groups.push(group);
      group = [item];
    } else group = longer;
  }
  return [...groups, group].map((items) => editionWith(edition, items));
}

/** The edition with these of its items and their deadlines alone; the figures follow the last item. */
const editionWith = (edition: ClientEdition, items: readonly ClientItem[]): ClientEdition => ({
  ...edition,
  sections: edition.sections
    .map((section) => ({ ...section, items: section.items.filter((item) => items.includes(item)) }))
    .filter((section) => section.items.length > 0),
  figures: itemsOf(edition)
    .slice(-1)
    .every((last) => items.includes(last))
    ? edition.figures
    : [],
  deadlines: edition.deadlines.filter(({ item }) => items.some(({ number }) => number === item)),
});

const p = (style: string, inner: string): string => `<p style="${style}">${inner}</p>`;
const plain = (line: string): string => p('margin:0 0 8px', escapeHtml(line));
const strong = (text: string): string => `<strong>${escapeHtml(text)}</strong>`;

/** @param part which of several articles it is; stands after the issue */
function articleHtml(edition: ClientEdition, part: string): string {
  const frame = `background-color:${palette.paper};font-size:16px;line-height:1.75;color:${palette.ink};word-break:break-word`;
  const parts = writeLetter(edition, {
    ...form,
    head: (head) => form.head({ ...head, issue: `${head.issue}${part}` }),
    sender: (sender) => form.sender(sender) + references(edition),
  });
  return `<section style="${frame}">${parts.join('')}</section>`;
}

const box = (colour: string, { title, lines }: Titled, style = ''): string =>
  `<section style="${style}margin:12px 0;padding:10px 12px;background-color:${colour}">${p('margin:0 0 4px', strong(title))}${lines.map(plain).join('')}</section>`;
const warning = (part: Titled): string => box(palette.warnPaper, part);

/** Lines that hang beside their dots; dot and blank are as wide as the line is moved back. */
const bullets = (lines: readonly string[]): string =>
  `<section style="margin:0 0 6px 16px;text-indent:-16px">${lines
    .map((line) => p('margin:0', `•&ensp;${escapeHtml(line)}`))
    .join('')}</section>`;

const calendar = (colour: string, { title, days }: Calendar): string =>
  `<section style="margin:12px 0;padding:10px 12px;background-color:${colour}">${p('margin:0 0 4px', strong(title))}${days
    .map(({ day, left, ends }) => p('margin:0', `${strong(day)}（${escapeHtml(left)}）`) + bullets(ends))
    .join('')}</section>`;

/** Bars of coloured cells. */
const bars = ({ title, bars }: BarChart): string =>
  p('margin:0 0 4px', strong(title)) +
  bars
    .map(
      ({ label, value, percent }) =>
        p('margin:0;font-size:14px', `${escapeHtml(label)}　${strong(value)}`) +
        (percent === 0
          ? ''
          : `<section style="width:${percent}%;margin:0 0 6px;background-color:${palette.accent};font-size:6px;line-height:10px"><br></section>`),
    )
    .join('');

const sectionTitle = (title: string): string =>
  p(
    `margin:24px 0 8px;padding:0 0 0 10px;border-left:4px solid ${palette.accent};font-size:18px;color:${palette.accent}`,
    strong(title),
  );

const form: LetterForm<string> = {
  head: ({ bank, series, issue, title }) =>
    `<section style="margin:0 0 10px;padding:10px 12px;background-color:${palette.accent};color:${palette.paper}">${p('margin:0;font-size:17px', strong(bank))}${p('margin:0;font-size:14px', escapeHtml(series))}</section>` +
    p(`margin:0;font-size:14px;color:${palette.muted}`, escapeHtml(issue)) +
    p(
      `margin:8px 0 16px;padding:0 0 10px;border-bottom:2px solid ${palette.accent};font-size:20px;color:${palette.accent}`,
      strong(title),
    ),
  corrections: warning,
  intro: ({ lines }) => lines.map(plain).join(''),
  contents: ({ title, lines }) =>
    `<section style="margin:12px 0;padding:10px 12px;background-color:${palette.sunken}">${p('margin:0', [strong(title), ...lines.map(escapeHtml)].join('<br>'))}</section>`,
  deadlines: (part) => calendar(palette.warnPaper, part),
  later: (part) => calendar(palette.sunken, part),
  picture: (picture) => plain(pictureText(picture)),
  section: ({ title, items }) => sectionTitle(title) + items.map(itemHtml).join(''),
  figures: ({ title, figures }) => sectionTitle(title) + figures.map(figureHtml).join(''),
  sender: ({ invite, lines }) =>
    p(`margin:24px 0 8px;padding:12px 0 0;border-top:2px solid ${palette.accent}`, strong(invite)) +
    lines.map(plain).join(''),
  notice: (part) => box(palette.sunken, part, `font-size:13px;color:${palette.muted};`),
};

const itemHtml = ({ number, title, marks, lead, parts, chart, source }: LetterItem): string =>
  [
    p('margin:18px 0 4px;font-size:17px', `${strong(title)}${reference(String(number))}`),
    marks.length > 0
      ? p(`margin:0 0 6px;font-size:14px;color:${palette.warn}`, escapeHtml(marksText(marks)))
      : '',
    lead.length > 0
      ? `<section style="margin:0 0 10px;padding:10px 12px 2px;background-color:${palette.accentPaper}">${lead.map(partHtml).join('')}</section>`
      : '',
    chart ? bars(chart) : '',
    ...parts.map(partHtml),
    p(
      `margin:0 0 8px;font-size:13px;line-height:1.6;color:${palette.muted}`,
      source.map(escapeHtml).join('<br>'),
    ),
  ].join('');

function partHtml({ label, lines }: Labelled): string {
  return lines.length === 1
    ? p('margin:0 0 8px', `${strong(label)}　${escapeHtml(lines[0] ?? '')}`)
    : p('margin:0', strong(label)) + bullets(lines);
}

const figureHtml = ({ name, value, course, means, trend, origin }: LetterFigure, index: number): string =>
  [
    p('margin:12px 0 0', `${strong(`${name}　${value}`)}${reference(figureMark(index))}`),
    p('margin:0', [course, means, trend].filter(Boolean).map(escapeHtml).join('<br>')),
    p(`margin:0 0 8px;font-size:14px;color:${palette.muted}`, escapeHtml(origin)),
  ].join('');

const reference = (mark: string): string =>
  `<span style="font-size:13px;font-weight:normal;color:${palette.muted}">［${mark}］</span>`;
const figureMark = (index: number): string => `数据${index + 1}`;

/** What each number leads to, in words, since nobody can follow it by a click. */
const references = (edition: ClientEdition): string =>
  `<section style="margin:12px 0;font-size:13px;line-height:1.6;color:${palette.muted}">${p('margin:0 0 4px', strong('参考链接'))}${linksOf(
    edition,
  )
    .map(escapeHtml)
    .join('<br>')}</section>`;

const linksOf = (edition: ClientEdition): readonly string[] => [
  ...itemsOf(edition).map(({ number, source }) => `［${number}］${linkText(source)}：${source.url}`),
  ...edition.figures.map((figure, index) => `［${figureMark(index)}］${figureLink(figure)}：${figure.url}`),
];
