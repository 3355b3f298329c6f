import { Document, Packer, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { itemsOf } from '../../domain/newsletter/client/client-edition.ts';
import type { ClientEdition, ClientFigure } from '../../domain/newsletter/client/client-edition.ts';
import { run } from '../docx/inline.ts';
import { stableDocx } from '../docx/stable.ts';
import { styles } from '../docx/styles.ts';
import { formPage, formStyles, gridTable, heading, plain } from '../docx/form.ts';
import type { MarkedLetter } from '../../domain/review/marked-text.ts';
import { letterParts, readTable } from './approval-letters.ts';
import { figureLink, figureOrigin, figuresTitle, figureText } from './figures.ts';
import { issueText, itemLead, itemParts, seriesText } from './words.ts';

/** What the checks found, in words; the form prints it and judges nothing. */
export interface ApprovalFacts {
  /** Results of the checks as name and result: `合规用语`, `0 处错误，1 处豁免`. */
  readonly checks: readonly { readonly name: string; readonly result: string }[];
  /** Posts that wrote and reviewed it; clients read no name of a post. */
  readonly makers?: string;
  readonly waivers: readonly {
    readonly place: string;
    readonly expression: string;
    readonly reason: string;
    readonly reviewer: string;
  }[];
  /** Public figures of all versions, each once. */
  readonly figures: readonly ClientFigure[];
  /** What the tool left out and why. */
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
  /** Files that are approved. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** What clients read of every version, beside the others and the edition before. */
  readonly letters?: readonly MarkedLetter[];
  /** What the approval is given to besides the files, as name, version and sum. */
  readonly covers?: readonly (readonly [name: string, version: string, sum: string])[];
}

const signatures = ['编辑岗', '部门负责人', '合规岗', '消费者权益保护岗'];

/**
 * The form that goes round for approval, in Word; internal, never sent to clients. What is signed comes first, on
 * two pages at most for an edition of usual size; the words of each item and the digests of all files follow.
 */
export async function approvalDocx(edition: ClientEdition, facts: ApprovalFacts): Promise<Uint8Array> {
  const sender = `${edition.contact.bank}${edition.contact.department}`;
  const document = new Document({
    title: `审批稿：${edition.title}`,
    description: edition.preheader,
    creator: sender,
    lastModifiedBy: sender,
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...formStyles] },
    sections: [formPage(body(edition, facts))],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), edition.publishedOn);
}

/** A table, or a sentence that says there is nothing. */
const tableOr = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  none: string,
): FileChild => (rows.length > 0 ? gridTable(head, rows, widths) : plain(none));

const body = (edition: ClientEdition, facts: ApprovalFacts): FileChild[] => [
  new Paragraph({ style: 'Heading1', children: [run({ text: '对客资讯审批稿' })] }),
  gridTable(
    ['项目', '内容', '项目', '内容'],
    pairs(subjectRows(edition, facts.makers)),
    [1.2, 4.4, 1.2, 3.2],
  ),
  heading('一、条目'),
  gridTable(['序号', '标题', '文号', '出处', '核对日期'], itemRows(edition), [0.7, 3.2, 2.3, 5, 1.6]),
  heading('二、自动检查（不代替人工审查）'),
  tableOr(
    ['检查', '结果', '检查', '结果'],
    pairs(facts.checks.map(({ name, result }) => [name, result])),
    [3, 2, 3, 2],
    '没有检查记录。',
  ),
  heading('三、豁免'),
  tableOr(
    ['位置', '原文', '理由', '复核岗'],
    facts.waivers.map(({ place, expression, reason, reviewer }) => [place, expression, reason, reviewer]),
    [1.6, 3, 4, 1.6],
    '本期没有豁免。',
  ),
  heading('四、签批'),
  ...(facts.letters ? [readTable(facts.letters), plain('')] : []),
  gridTable(
    ['岗位', '意见', '签字', '日期'],
    signatures.map((post) => [post, '□ 同意　□ 修改后再送　□ 不同意', '', '　　年　　月　　日']),
    [2.4, 3.6, 2, 2.4],
    { rowHeight: 560, together: true },
  ),
  ...annex(edition, facts),
];

const annex = (edition: ClientEdition, facts: ApprovalFacts): FileChild[] => [
  heading('附一、写给客户的话'),
  ...(facts.letters
    ? letterParts(facts.letters)
    : [
        gridTable(
          ['序号', '栏目', '写给客户的话'],
          [...wordRows(edition), ...figureRows(facts.figures)],
          [0.7, 2, 10],
        ),
      ]),
  heading('附二、未收入的条目'),
  tableOr(
    ['标题', '原因'],
    facts.leftOut.map(({ title, reason }) => [title, reason]),
    [5, 5],
    '没有。',
  ),
  heading('附三、送审文件和校验值（改动一字，校验值就变）'),
  facts.files.length === 0
    ? plain('没有。')
    : gridTable(
        ['文件', 'sha256'],
        facts.files.map(({ name, sha256 }) => [name, sha256]),
        [3, 7],
        { style: 'FineText' },
      ),
  ...(facts.covers
    ? [
        heading('附四、批准还管到这些（改动任何一项，批准就不再有效）'),
        gridTable(['项目', '版本', '校验值前 12 位'], facts.covers, [5, 2, 3], { style: 'FineText' }),
      ]
    : []),
];

/** Rows of name and value, two to a line. */
const pairs = (rows: readonly string[][]): string[][] =>
  rows.flatMap((row, index) => (index % 2 === 0 ? [[...row, ...(rows[index + 1] ?? ['', ''])]] : []));

const subjectRows = (edition: ClientEdition, makers = '见编辑台账'): string[][] => [
  ['刊名', seriesText(edition)],
  ['期号', issueText(edition)],
  ['标题', edition.title],
  ['邮件主题', edition.subject],
  ['类别', edition.lane === 'info' ? '资讯（不涉及本行产品）' : '营销（涉及本行产品）'],
  ['审查编号', edition.review.record ?? '待编'],
  ['编辑、复核', makers],
];

/** What clients read of each item, by label. */
const wordRows = (edition: ClientEdition): string[][] =>
  edition.sections.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      [...itemLead(item), ...itemParts(item, id)].map(({ label, lines }, index) => [
        index === 0 ? String(item.number) : '',
        label,
        lines.join('；'),
      ]),
    ),
  );

const figureRows = (figures: readonly ClientFigure[]): string[][] =>
  figures.map((figure) => [
    '',
    `${figuresTitle}：${figure.name}`,
    [figureText(figure), figure.means, figureOrigin(figure), figureLink(figure)].filter(Boolean).join('；'),
  ]);

const itemRows = (edition: ClientEdition): string[][] =>
  itemsOf(edition).map(({ number, title, source }) => [
    String(number),
    title,
    source.docNo ?? '无',
    `${source.issuers.join('、')}《${source.title}》`,
    source.checkedOn ?? '还没有核对',
  ]);
