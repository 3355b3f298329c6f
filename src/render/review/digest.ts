import { dateText } from '../../domain/days.ts';
import { importCount } from '../../domain/seals/changes.ts';
import type { Change, ImportBatch } from '../../domain/seals/changes.ts';
import { figureText } from '../../domain/seals/figure-changes.ts';
import { noticeDays } from '../../domain/seals/digest.ts';
import type { Digest } from '../../domain/seals/digest.ts';
import type { RegisterRow } from '../../domain/seals/register.ts';
import { escapeHtml } from '../html/escape.ts';
import { draftEml } from '../newsletter/email/eml.ts';

interface Section {
  title: string;
  parts: readonly { title: string; lines: readonly string[] }[];
  /** Said where there are no parts. */
  none: string;
}

/** More than that nobody reads in a mail. */
const mostReviews = 15;

const shortened = (lines: readonly string[]): string[] =>
  lines.length > mostReviews
    ? [...lines.slice(0, mostReviews), `另有 ${lines.length - mostReviews} 项到期复核，见网站的登记册`]
    : [...lines];

const subjectOf = ({ since, until, count }: Digest): string =>
  `手册改动摘要：${dateText(since)}至${dateText(until)}，${count} 处改动`;

const sectionsOf = ({ industries, imports, posts }: Digest): Section[] => [
  {
    title: '改了什么',
    parts: [
      ...industries.map(({ industry, changes }) => ({ title: industry, lines: changes.map(changeLine) })),
      ...(imports.length > 0
        ? [
            {
              title: '随产品来的示例内容',
              lines: importLines(imports),
            },
          ]
        : []),
    ],
    none: '这段时间没有改动。',
  },
  {
    title: '各岗位要做的',
    parts: posts.map(({ name, waiting, due }) => ({
      title: name,
      lines: [...waiting.map(waitLine), ...shortened(due.map(dueLine))],
    })),
    none: `没有等批准的，${noticeDays} 天内也没有到期复核的。`,
  },
];

function changeLine({ title, kind, change, version, note, byName, date, figures }: Change): string {
  const told = figures.length > 0 ? `（${figures.map(figureText).join('；')}）` : '';
  return `${change}　${title}（${kind}）：${note}${told}　${version} 版，${byName}，${date}`;
}

const importLines = (imports: readonly ImportBatch[]): string[] =>
  [...Map.groupBy(imports, ({ date }) => date)].map(
    ([day, batches]) => `${dateText(day)}：${importCount(batches)} 个`,
  );

const waitLine = ({ title, kind, waits }: RegisterRow): string => `${title}（${kind}）：${waits}`;
const dueLine = ({ title, kind, dueOn }: RegisterRow): string => `${title}（${kind}）：${dueOn} 到期复核`;

/** The digest as plain text. */
export const digestText = (digest: Digest): string =>
  [
    subjectOf(digest),
    ...sectionsOf(digest).flatMap(({ title, parts, none }) => [
      '',
      `【${title}】`,
      ...(parts.length === 0 ? [none] : []),
      ...parts.flatMap((part) => [`▸ ${part.title}`, ...part.lines.map((line) => `  · ${line}`)]),
    ]),
    '',
  ].join('\n');

const digestHtml = (digest: Digest): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escapeHtml(subjectOf(digest))}</title></head>`,
    '<body style="font-family:\'Microsoft YaHei\',SimSun,sans-serif;font-size:15px;line-height:1.7">',
    ...sectionsOf(digest).flatMap(({ title, parts, none }) => [
      `<h2 style="font-size:18px;margin:20px 0 4px">${escapeHtml(title)}</h2>`,
      ...(parts.length === 0 ? [`<p style="margin:0">${escapeHtml(none)}</p>`] : []),
      ...parts.map(
        (part) =>
          `<h3 style="font-size:15px;margin:12px 0 2px">${escapeHtml(part.title)}</h3>\n<ul style="margin:0">` +
          `${part.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
      ),
    ]),
    '</body></html>',
    '',
  ].join('\n');

/** The digest as a mail that opens as a draft; to whom it goes is for whoever sends it. */
export const digestEml = (digest: Digest): string =>
  draftEml({
    subject: subjectOf(digest),
    text: digestText(digest),
    html: digestHtml(digest),
    boundary: `digest-${digest.since}-${digest.until}`,
  });
