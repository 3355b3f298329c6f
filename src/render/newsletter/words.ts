import { dateText } from '../../domain/days.ts';
import { nearDays } from '../../domain/newsletter/client/client-edition.ts';
import type {
  ClientDeadline,
  ClientEdition,
  ClientItem,
  ClientPicture,
  ClientSection,
  ClientSource,
} from '../../domain/newsletter/client/client-edition.ts';

/** What every form says in the same words; only the look differs. */

export interface Labelled {
  readonly label: string;
  readonly lines: readonly string[];
}

export const contentsTitle = '本期目录';
export const correctionsTitle = '更正';
export const noticeTitle = '声明';

export const seriesText = ({ series }: ClientEdition): string => `《${series}》`;

/** Number, day of issue, and the segment when there is one. */
export const issueText = ({ number, publishedOn, segment }: ClientEdition): string =>
  [number, dateText(publishedOn), ...(segment ? [`适用：${segment.name}`] : [])].join('　');

export const itemTitle = ({ number, title }: ClientItem): string => `${number}. ${title}`;

const labelled = (label: string, ...lines: readonly (string | undefined)[]): Labelled => ({
  label,
  lines: lines.filter((line) => line !== undefined),
});
const written = (parts: readonly Labelled[]): readonly Labelled[] =>
  parts.filter(({ lines }) => lines.length > 0);

/** What a reader in a hurry needs of an item: what changed, what it means, what to do by when. */
export const itemLead = ({ changed, means, when, todo }: ClientItem): readonly Labelled[] =>
  written([
    labelled('变了什么', changed),
    labelled('对您意味着什么', means),
    labelled(todoLabel(when), when?.text, ...todo),
  ]);

function todoLabel(when: ClientItem['when']): string {
  if (!when) return '做什么';
  return when.date ? '什么时候前做什么' : '什么时候做什么';
}

/** A rule applies to somebody; news of an industry matters to somebody. */
const audienceLabels = {
  policy: { who: '适用', notFor: '不适用' },
  industry: { who: '与谁有关', notFor: '与谁无关' },
} as const;

/** The rest of an item, in reading order. */
export const itemParts = (
  { says, example, who, notFor, apply }: ClientItem,
  section: ClientSection['id'],
): readonly Labelled[] =>
  written([
    labelled('说了什么', ...says),
    labelled('算例', example),
    labelled(audienceLabels[section].who, who),
    labelled(audienceLabels[section].notFor, notFor),
    labelled('怎么办', apply),
  ]);

export const marksText = (marks: readonly string[]): string => marks.join('　｜　');

/** @param edition the one that told it before, `2026年第10期` */
export const againText = (edition: string): string => `再次提醒（${edition}登过）`;

/** State and industries of an item, short. */
export const itemMarks = ({ again, state, industries }: ClientItem): readonly string[] => [
  ...(again ? [againText(again)] : []),
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
    ['核对日期', source.checkedOn && dateText(source.checkedOn)],
  ].flatMap(([label, fact]) => (label && fact ? [`${label}：${fact}`] : []));
}

/** Text of the link to a source; it says when the address does not lead to the document itself. */
export function linkText({ urlKind, urlName }: ClientSource): string {
  if (urlKind === 'site') return `${urlName}${urlName.endsWith('网') ? '' : '网站'}首页，可按标题检索原文`;
  return `${linkLabels[urlKind]}（${urlName}）`;
}

const linkLabels = { page: '查看原文', copy: '查看全文转载', about: '查看相关页面' } as const;

export const deadlineText = ({ date, title, item, daysLeft }: ClientDeadline): string =>
  `${dateText(date)}（${leftText(daysLeft)}）：${title}，见第${item}条`;

/** The letter is read for months after its day of issue, so a count says from which day it runs. */
export const leftText = (days: number): string => (days > 0 ? `截至出刊日还有${days}天` : '出刊当天');

/** Deadlines a reader has to think of now, and those of another season. */
export const isNear = ({ daysLeft }: ClientDeadline): boolean => daysLeft <= nearDays;

/** What a picture says, where none is shown. */
export const pictureText = ({ alt, caption }: Pick<ClientPicture, 'alt' | 'caption'>): string =>
  `图：${[caption, alt].filter(Boolean).join('。')}`;

/** The edition and the day are told once: the name of an edition fills a line of a phone. */
export const correctionText = ({ corrections }: ClientEdition): readonly string[] =>
  corrections.map(({ edition, date, text }, at) => {
    const before = corrections[at - 1];
    const isSame = before?.edition === edition && before.date === date;
    return isSame ? `同期另一处：${text}` : `${edition}（${dateText(date)}更正）：${text}`;
  });

/** The same where there is little room: without the day. */
export const shortCorrections = ({ corrections }: ClientEdition): readonly string[] =>
  corrections.map(({ edition, text }, at) =>
    corrections[at - 1]?.edition === edition ? `另更正${text}` : `更正${edition}${text}`,
  );

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
      '编辑、复核由两个岗位分别完成',
      ...(review.checkedSince ? [`各条出处的核对不早于${dateText(review.checkedSince)}`] : []),
      ...(review.sampleNote ? [review.sampleNote] : []),
    ].join('　'),
  ];
}
