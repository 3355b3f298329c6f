import { itemsOf } from '../../domain/newsletter/client-edition.ts';
import type { ClientEdition, ClientItem } from '../../domain/newsletter/client-edition.ts';
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

const rule = '────────────────';

/** The text part of the mail, composed from the data, one field a line. */
export function emailText(edition: ClientEdition): string {
  const blocks = [
    [seriesText(edition), issueText(edition)],
    [edition.title],
    titled(correctionsTitle, correctionText(edition)),
    edition.intro,
    titled(deadlinesTitle, edition.deadlines.map(deadlineText).map(dotted)),
    ...edition.sections.flatMap(({ title, items }) => [[rule, `【${title}】`], ...items.map(itemLines)]),
    [rule, edition.contact.invite],
    senderLines(edition),
    titled(noticeTitle, noticeLines(edition)),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`【${title}】`, ...lines] : [];

const dotted = (line: string): string => `· ${line}`;

function itemLines(item: ClientItem): readonly string[] {
  const marks = itemMarks(item);
  return [
    itemTitle(item),
    ...(marks.length > 0 ? [`〔${marks.join('｜')}〕`] : []),
    ...itemParts(item).flatMap(({ label, lines }) =>
      lines.length === 1 ? [`${label}：${lines[0] ?? ''}`] : [`${label}：`, ...lines.map(dotted)],
    ),
    ...sourceParts(item.source).map(({ label, lines }) => `${label}：${lines.join('；')}`),
    `${linkText(item.source)}：${item.source.url}`,
  ];
}

/** Longest message a manager should have to scroll through in a chat. */
export const wecomLimit = 600;

/**
 * Text for a message in WeCom, at most `wecomLimit` characters: the titles, then what there is room
 * for. Titles that do not fit are counted, not cut.
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
  const fitting = takeWhileFits(
    [...items.map(itemTitle), ...edition.deadlines.map((deadline) => `截止：${deadlineText(deadline)}`)],
    room,
  );
  const left = items.length - Math.min(items.length, fitting.length);
  return `${[...head, '', ...fitting, ...(left > 0 ? [more(left)] : []), '', ...foot].join('\n')}\n`;
}

const shortSender = ({ contact }: ClientEdition): readonly string[] => [
  `${contact.bank}${contact.department}${contact.phone ? `，电话${contact.phone}` : ''}`,
];

const more = (count: number): string => `另有${count}条，见附件或邮件。`;

function takeWhileFits(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += line.length + 1) > room);
  return end < 0 ? lines : lines.slice(0, end);
}
