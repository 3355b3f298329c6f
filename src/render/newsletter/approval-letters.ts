import { Paragraph } from 'docx';
import type { FileChild, TextRun } from 'docx';
import type { MarkedLetter, MarkedLine } from '../../domain/review/marked-text.ts';
import { gridTable, heading, plain } from '../docx/form.ts';
import { run } from '../docx/inline.ts';

/** Where each version is ticked once it was read, before anyone signs. */
export const readTable = (letters: readonly MarkedLetter[]): FileChild =>
  gridTable(
    ['版本', '全文', '审阅人签字'],
    letters.map(({ name }) => [name, '□ 已读全文，同意　□ 要改，见正文批注', '']),
    [2.6, 5, 2.8],
    { rowHeight: 400, together: true },
  );

/** What clients read of every version, in full, with what differs marked so that it is seen on black-and-white paper. */
export const letterParts = (letters: readonly MarkedLetter[]): FileChild[] => [
  plain('加粗带下划线的是新写的，划掉的是去掉的；［］里的字只给审批看，客户看不到。'),
  ...letters.flatMap(({ name, against, paragraphs, gone }) => [
    heading(`${name}全文`),
    plain(`（${against}）`),
    ...paragraphs.map(paragraphPart),
    ...gone.map((text) => plain(`［${text}］`)),
  ]),
];

const paragraphPart = (lines: readonly MarkedLine[]): Paragraph =>
  new Paragraph({
    style: 'FormText',
    spacing: { before: 60, after: 60 },
    children: lines.flatMap(lineRuns),
  });

function lineRuns({ note, pieces }: MarkedLine, index: number): TextRun[] {
  return [
    ...(index > 0 ? [run({ break: 1 })] : []),
    ...(note ? [run({ text: `［${note}］`, bold: true })] : []),
    ...pieces.map(({ text, mark }) =>
      run({
        text,
        ...(mark === 'new' && { bold: true, underline: {} }),
        ...(mark === 'gone' && { strike: true }),
      }),
    ),
  ];
}
