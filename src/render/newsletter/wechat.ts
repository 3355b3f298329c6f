import { itemsOf } from '../../domain/newsletter/client-edition.ts';
import type { ClientEdition, ClientItem, ClientSection } from '../../domain/newsletter/client-edition.ts';
import { escapeHtml } from '../html/escape.ts';
import { palette } from './palette.ts';
import { wechatLimit } from './wechat-rules.ts';
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

/**
 * The edition as articles to paste into the WeChat editor: one, or as many as it takes to stay below
 * `wechatLimit` characters. Links become numbered references, because the editor refuses addresses
 * outside WeChat. An item is never divided.
 */
export function wechatArticles(edition: ClientEdition): readonly string[] {
  const whole = articleHtml(edition, edition.sections, '');
  if (whole.length <= wechatLimit) return [whole];
  const groups = groupsOf(edition);
  return groups.map((sections, index) => articleHtml(edition, sections, `（${index + 1}/${groups.length}）`));
}

function groupsOf(edition: ClientEdition): readonly (readonly ClientSection[])[] {
  const groups: ClientItem[][] = [];
  let group: ClientItem[] = [];
  for (const item of itemsOf(edition)) {
    const longer = [...group, item];
    const tooLong = articleHtml(edition, sectionsWith(edition, longer), '（10/10）').length > wechatLimit;
    if (tooLong && group.length > 0) {
      groups.push(group);
      group = [item];
    } else group = longer;
  }
  return [...groups, group].map((items) => sectionsWith(edition, items));
}

const sectionsWith = ({ sections }: ClientEdition, items: readonly ClientItem[]): readonly ClientSection[] =>
  sections
    .map((section) => ({ ...section, items: section.items.filter((item) => items.includes(item)) }))
    .filter((section) => section.items.length > 0);

const p = (style: string, inner: string): string => `<p style="${style}">${inner}</p>`;
const plain = (line: string): string => p('margin:0 0 8px', escapeHtml(line));
const strong = (text: string): string => `<strong>${escapeHtml(text)}</strong>`;

function articleHtml(edition: ClientEdition, sections: readonly ClientSection[], part: string): string {
  const items = sections.flatMap((section) => section.items);
  const deadlines = edition.deadlines.filter(({ item }) => items.some(({ number }) => number === item));
  const frame = `font-size:16px;line-height:1.75;color:${palette.ink};word-break:break-word`;
  return `<section style="${frame}">${[
    p(
      `margin:0;font-size:14px;color:${palette.muted}`,
      escapeHtml(`${seriesText(edition)}　${issueText(edition)}${part}`),
    ),
    p(
      `margin:8px 0 16px;padding:0 0 10px;border-bottom:2px solid ${palette.accent};font-size:20px;color:${palette.accent}`,
      strong(edition.title),
    ),
    box(palette.warnPaper, correctionsTitle, correctionText(edition)),
    ...edition.intro.map(plain),
    box(palette.warnPaper, deadlinesTitle, deadlines.map(deadlineText)),
    ...sections.map(sectionHtml),
    p(
      `margin:24px 0 8px;padding:12px 0 0;border-top:2px solid ${palette.accent}`,
      strong(edition.contact.invite),
    ),
    ...senderLines(edition).map(plain),
    references(items),
    box(palette.sunken, noticeTitle, noticeLines(edition), `font-size:13px;color:${palette.muted};`),
  ].join('')}</section>`;
}

const box = (colour: string, title: string, lines: readonly string[], style = ''): string =>
  lines.length === 0
    ? ''
    : `<section style="${style}margin:12px 0;padding:10px 12px;background-color:${colour}">${p('margin:0 0 4px', strong(title))}${lines.map(plain).join('')}</section>`;

const sectionHtml = ({ title, items }: ClientSection): string =>
  p(
    `margin:24px 0 8px;padding:0 0 0 10px;border-left:4px solid ${palette.accent};font-size:18px;color:${palette.accent}`,
    strong(title),
  ) + items.map(itemHtml).join('');

function itemHtml(item: ClientItem): string {
  const marks = itemMarks(item);
  return [
    p('margin:18px 0 4px;font-size:17px', `${strong(itemTitle(item))}${reference(item.number)}`),
    marks.length > 0
      ? p(`margin:0 0 6px;font-size:14px;color:${palette.warn}`, escapeHtml(marks.join('　｜　')))
      : '',
    ...itemParts(item).map(({ label, lines }) => {
      const text = lines.map(escapeHtml);
      const told = text.length === 1 ? (text[0] ?? '') : text.map((line) => `<br>· ${line}`).join('');
      return p('margin:0 0 8px', `${strong(label)}　${told}`);
    }),
    `<section style="margin:0 0 8px;padding:8px 12px;background-color:${palette.sunken};font-size:14px;line-height:1.6;color:${palette.muted}">${sourceParts(
      item.source,
    )
      .map(({ label, lines }) => `${escapeHtml(label)}：${escapeHtml(lines.join('；'))}`)
      .join('<br>')}</section>`,
  ].join('');
}

const reference = (number: number): string =>
  `<span style="font-size:13px;font-weight:normal;color:${palette.muted}">［${number}］</span>`;

/** What each number leads to, in words, since nobody can follow it by a click. */
const references = (items: readonly ClientItem[]): string =>
  `<section style="margin:12px 0;font-size:13px;line-height:1.6;color:${palette.muted}">${p('margin:0 0 4px', strong('参考链接'))}${items
    .map(({ number, source }) =>
      p('margin:0 0 4px;word-break:break-all', escapeHtml(`［${number}］${linkText(source)}：${source.url}`)),
    )
    .join('')}</section>`;
