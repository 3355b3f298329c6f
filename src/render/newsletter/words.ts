import { dateText } from '../../domain/days.ts';
import type {
  ClientDeadline,
  ClientEdition,
  ClientItem,
  ClientPicture,
  ClientSource,
} from '../../domain/newsletter/client-edition.ts';

/** What every form says in the same words; only the look differs. */

export interface Labelled {
  readonly label: string;
  readonly lines: readonly string[];
}

export const deadlinesTitle = '近期截止日';
export const correctionsTitle = '更正';
export const noticeTitle = '声明';

export const seriesText = ({ series }: ClientEdition): string => `《${series}》`;

/** Number, day of issue, and the segment when there is one. */
export const issueText = ({ number, publishedOn, segment }: ClientEdition): string =>
  [number, dateText(publishedOn), ...(segment ? [`适用：${segment.name}`] : [])].join('　');

export const itemTitle = ({ number, title }: ClientItem): string => `${number}. ${title}`;

/** The client view of an item, in reading order. */
export function itemParts({ who, says, todo, when }: ClientItem): readonly Labelled[] {
  return [
    { label: '与谁有关', lines: [who] },
    { label: '说了什么', lines: says },
    { label: '建议怎么做', lines: todo },
    ...(when ? [{ label: '什么时候', lines: [when.text] }] : []),
  ].filter(({ lines }) => lines.length > 0);
}

export const marksText = (marks: readonly string[]): string => marks.join('　｜　');

/** State and industries of an item, short. */
export const itemMarks = ({ state, industries }: ClientItem): readonly string[] => [
  ...(state ? [state.text] : []),
  ...(industries.length > 0 ? [industries.join('、')] : []),
];

/** Where an item comes from, without the address: `文号：财金〔2026〕2号`. */
export function sourceLines(source: ClientSource): readonly string[] {
  const dates = [
    [source.issued, '成文'],
    [source.published, '公布'],
    [source.effective, '施行'],
    [source.expiry, '失效'],
  ].flatMap(([date, what]) => (date ? [`${dateText(date)}${what ?? ''}`] : []));
  return [
    ['出处', `《${source.title}》`],
    ['发文机关', source.issuers.join('、')],
    ['文号', source.docNo],
    ['日期', dates.join('，')],
    ['核对日期', dateText(source.checkedOn)],
  ].flatMap(([label, fact]) => (label && fact ? [`${label}：${fact}`] : []));
}

/** Text of the link to a source; it says when the address is only the site of the agency. */
export const linkText = ({ urlKind, urlName }: ClientSource): string =>
  urlKind === 'page' ? `查看原文（${urlName}）` : `${urlName}网站首页，可按标题检索原文`;

export const deadlineText = ({ date, title, item, daysLeft }: ClientDeadline): string =>
  `${dateText(date)}（${leftText(daysLeft)}）：${title}，见第${item}条`;

const leftText = (days: number): string => (days > 0 ? `还有${days}天` : days === 0 ? '就在今天' : '已过');

/** What a picture says, where none is shown. */
export const pictureText = ({ alt, caption }: Pick<ClientPicture, 'alt' | 'caption'>): string =>
  `图：${[caption, alt].filter(Boolean).join('。')}`;

export const correctionText = ({ corrections }: ClientEdition): readonly string[] =>
  corrections.map(({ edition, date, text }) => `${edition}（${dateText(date)}更正）：${text}`);

/** Who sends the letter. */
export function senderLines({ contact }: ClientEdition): readonly string[] {
  const ways = [
    ['地址', contact.address],
    ['电话', contact.phone],
    ['邮箱', contact.email],
  ].flatMap(([label, way]) => (label && way ? [`${label}：${way}`] : []));
  return [`${contact.bank}　${contact.department}`, ...ways];
}

/** The legal notice, how to stop, and what was checked. */
export function noticeLines(edition: ClientEdition): readonly string[] {
  const { review } = edition;
  return [
    ...edition.disclaimer,
    ...(edition.aiAssisted ? ['本期文字使用了人工智能辅助写作，已经人工核对。'] : []),
    edition.optOut,
    [
      ...(review.record ? [`审查编号：${review.record}`] : []),
      `编辑：${review.editor}`,
      `复核：${review.reviewer}`,
      `各条出处的核对不早于${dateText(review.checkedSince)}`,
      ...(review.sampleNote ? [review.sampleNote] : []),
    ].join('　'),
  ];
}
