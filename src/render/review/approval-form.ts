import { Document, Packer, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { dateText } from '../../domain/days.ts';
import { run } from '../docx/inline.ts';
import { stableDocx } from '../docx/stable.ts';
import { styles } from '../docx/styles.ts';
import { formPage, formStyles, gridTable, heading, plain } from '../docx/form.ts';

/** An entry that is put forward for approval. */
export interface FormRow {
  /** What readers call it, with its title. */
  name: string;
  /** The version on the site, if any, and the one to be approved. */
  version: string;
  /** Kind of the change in words. */
  change: string;
  /** What changed, in a sentence. */
  note: string;
  /** Name of the post that answers for it; empty for registers that name none. */
  owner: string;
  /** Of the text to be approved. */
  sha256: string;
}

export interface ApprovalForm {
  /** Day of the form, `YYYY-MM-DD`. */
  date: string;
  /** Name of the post that is to sign. */
  post: string;
  rows: readonly FormRow[];
}

/** There is room on this page: the same form, a size larger. */
const largerStyles = formStyles.map((style) => ({
  ...style,
  run: { ...style.run, size: Number(style.run?.size ?? 16) + 3 },
}));

/** As much of a checksum as is printed and compared by eye. */
export const shortSum = (sha256: string): string => sha256.slice(0, 12);

/** The page that is printed and signed for a batch of entries, in Word; it names posts, never people. */
export async function approvalFormDocx({ date, post, rows }: ApprovalForm): Promise<Uint8Array> {
  const document = new Document({
    title: `知识库内容批准单 ${date}`,
    creator: '知识库',
    lastModifiedBy: '知识库',
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...largerStyles] },
    sections: [formPage(body({ date, post, rows }))],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), date);
}

const body = ({ date, post, rows }: ApprovalForm): FileChild[] => [
  new Paragraph({ style: 'Heading1', children: [run({ text: '知识库内容批准单' })] }),
  plain(`${dateText(date)}　送${post}批准　共 ${rows.length} 个条目`),
  heading('一、批准的条目'),
  gridTable(
    ['序号', '条目', '版本', '改动', '改了什么', '负责岗位', '校验值前 12 位'],
    rows.map((row, index) => [
      String(index + 1),
      row.name,
      row.version,
      row.change,
      row.note,
      row.owner || '登记表',
      shortSum(row.sha256),
    ]),
    [0.8, 3.4, 1.5, 1.1, 3.6, 1.7, 2],
  ),
  heading('二、批准的是什么'),
  plain(
    '批准的是上表各条目所列版本的全文，以校验值为准；改动一字，校验值就变，要重新批准。新旧对照见“等批准的改动”（changes.html）。',
  ),
  plain(
    '签字以后，由知识库编辑运行批准命令，写上批准岗位和签字日期；网站从下一次生成起显示这些版本。签字页由本行按档案规定保存。',
  ),
  heading('三、签批'),
  gridTable(['岗位', '意见', '签字', '日期'], [[post, '', '', '　　年　　月　　日']], [2.4, 3.6, 2, 2.4], {
    rowHeight: 900,
    together: true,
  }),
];
