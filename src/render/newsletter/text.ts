import { itemsOf } from '../../domain/newsletter/client/client-edition.ts';
import type {
  ClientDeadline,
  ClientEdition,
  ClientFigure,
} from '../../domain/newsletter/client/client-edition.ts';
import { writeLetter } from './letter.ts';
import type { Calendar } from './calendar.ts';
import type { LetterFigure } from './figures.ts';
import type { LetterForm, LetterItem, Titled } from './letter.ts';
import { deadlineText, isNear, itemTitle, pictureText, seriesText, shortCorrections } from './words.ts';
import type { Labelled } from './words.ts';

const rule = '────────────────';

/** The text part of the mail, composed from the data, one field a line. */
export const emailText = (edition: ClientEdition): string =>
  `${writeLetter(edition, form)
    .flat()
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

const titled = ({ title, lines }: Titled): readonly string[] => [`【${title}】`, ...lines];

/** Blocks of lines, with a blank line between them. */
const form: LetterForm<readonly (readonly string[])[]> = {
  head: ({ bank, series, issue, title }) => [[bank, series, issue], [title]],
  corrections: (part) => [titled(part)],
  intro: ({ lines }) => [lines],
  contents: (part) => [titled(part)],
  deadlines: (part) => [calendarLines(part)],
  later: (part) => [calendarLines(part)],
  picture: (picture) => [[pictureText(picture)]],
  section: ({ title, items }) => [[rule, ...titled({ title, lines: [] })], ...items.map(itemLines)],
  figures: ({ title, figures }) => [[rule, ...titled({ title, lines: [] })], ...figures.map(figureLines)],
  sender: ({ invite, lines }) => [[rule, invite], lines],
  notice: (part) => [titled(part)],
};

const dotted = (line: string): string => `· ${line}`;
const calendarLines = ({ title, days }: Calendar): readonly string[] => [
  ...titled({ title, lines: [] }),
  ...days.flatMap(({ day, left, ends }) => [`${day}（${left}）`, ...ends.map(dotted)]),
];

const itemLines = ({
  title,
  marks,
  lead,
  parts,
  chart,
  source,
  link,
  url,
}: LetterItem): readonly string[] => [
  title,
  ...(marks.length > 0 ? [`〔${marks.join('｜')}〕`] : []),
  ...lead.flatMap(partLines),
  ...(chart
    ? [`${chart.title}：${chart.bars.map(({ label, value }) => `${label}${value}`).join('，')}`]
    : []),
  ...parts.flatMap(partLines),
  ...source,
  `${link}：${url}`,
];

const partLines = ({ label, lines }: Labelled): readonly string[] =>
  lines.length === 1 ? [`${label}：${lines[0] ?? ''}`] : [`${label}：`, ...lines.map(dotted)];

const figureLines = ({ name, text, means, trend, origin, link, url }: LetterFigure): readonly string[] => [
  dotted(`${name}：${text}`),
  ...[means, trend].filter((line) => line !== ''),
  origin,
  `${link}：${url}`,
];

/** Longest message a manager should have to scroll through in a chat. */
export const wecomLimit = 600;

/**
 * Text for a message in WeCom, at most `wecomLimit` characters: the titles, then what there is room
 * for: corrections before all else, the first deadline, what the first item means, the other near deadlines, a few
 * figures, what the others mean, later deadlines. Titles that do not fit are counted, not cut.
 */
export function wecomText(edition: ClientEdition): string {
  const items = itemsOf(edition);
  const head = [`${seriesText(edition)}${edition.number}`, edition.title];
  const foot = [
    edition.contact.invite,
    ...shortSender(edition),
    '以发文机关公布的原文为准。',
    edition.optOut,
  ];
  const room = wecomLimit - [...head, '', ...foot].join('\n').length - more(items.length).length - 2;
  const said = items.map((item) => ({
    title: { text: `${itemTitle(item)}${item.again ? '（再次提醒）' : ''}` },
    means: item.means === undefined ? [] : [{ text: `　对您：${item.means}` }],
  }));
  const near = edition.deadlines.filter(isNear).map(endLine);
  const later = edition.deadlines.filter((deadline) => !isNear(deadline)).map(endLine);
  const figures = edition.figures.slice(0, chatFigures).map(figureLine);
  const titles = said.map(({ title }) => title);
  const [first = [], ...others] = said.map((item) => item.means).filter((lines) => lines.length > 0);
  const corrections = shortCorrections(edition).map((text): Line => ({ text }));
  const fitting = takeWhileFits(
    [
      ...corrections,
      ...titles,
      ...near.slice(0, 1),
      ...first,
      ...near.slice(1),
      ...figures,
      ...others.flat(),
      ...later,
    ],
    room,
  );
  const left = titles.filter((line) => !fitting.includes(line)).length;
  const told = [
    ...corrections,
    ...said.flatMap(({ title, means }) => [title, ...means]),
    ...near,
    ...later,
    ...figures,
  ].filter((line) => fitting.includes(line));
  const body = told.map(({ text }) => text);
  return `${[...head, '', ...body, ...(left > 0 ? [more(left)] : []), '', ...foot].join('\n')}\n`;
}

/** Figures a chat has room for beside what the items mean. */
const chatFigures = 2;

/** Told apart from another of the same words. */
interface Line {
  readonly text: string;
}

const endLine = (deadline: ClientDeadline): Line => ({ text: `截止：${deadlineText(deadline)}` });

const figureLine = ({ name, value, period }: ClientFigure): Line => ({
  text: `数据：${name} ${value}（${period}）`,
});

const shortSender = ({ contact }: ClientEdition): readonly string[] => [
  `${contact.bank}${contact.department}${contact.phone ? `，电话${contact.phone}` : ''}`,
];

const more = (count: number): string => `另有${count}条，见附件或邮件。`;

function takeWhileFits(lines: readonly Line[], room: number): readonly Line[] {
  let used = 0;
  const end = lines.findIndex(({ text }) => (used += text.length + 1) > room);
  return end < 0 ? lines : lines.slice(0, end);
}
