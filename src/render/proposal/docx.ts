import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Proposal, ProposalPart } from '../../domain/proposal/proposal.ts';
import { formStyles, gridTable, heading, plain } from '../docx/form.ts';
import { run } from '../docx/inline.ts';
import { stableDocx } from '../docx/stable.ts';
import { closeStyles, numberingFor } from '../docx/styles.ts';

const grey = '575F61';

/** A proposal as a Word document in the look of the other forms; the same proposal always gives the same bytes. */
export async function proposalDocx(proposal: Proposal, day: string): Promise<Uint8Array> {
  const { title, imprint, parts, versions } = proposal;
  const [bank = ''] = imprint;
  const document = new Document({
    title,
    creator: bank,
    lastModifiedBy: bank,
    styles: { ...closeStyles, paragraphStyles: [...(closeStyles.paragraphStyles ?? []), ...formStyles] },
    numbering: numberingFor([1]),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1020, bottom: 1020, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(versions) },
        children: [
          small(imprint.join('　')),
          new Paragraph({
            style: 'Title',
            spacing: { before: 60, after: 120 },
            children: [run({ text: title, size: 34 })],
          }),
          ...parts.flatMap(partBlocks),
        ],
      },
    ],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), day);
}

const partBlocks = ({ id, title, points, table, notes = [] }: ProposalPart): FileChild[] => [
  heading(title),
  ...points.map((text, at) => point(text, { counted: id === 'next', leads: at < points.length - 1 })),
  ...(table ? [gridTable(table.head, table.rows, table.widths)] : []),
  ...notes.map(plain),
];

/** A point of a list; steps are counted, and a list stays on one page. */
const point = (text: string, { counted, leads }: { counted: boolean; leads: boolean }): Paragraph =>
  new Paragraph({
    keepNext: leads,
    numbering: counted
      ? { reference: 'numbers-1', level: 0, instance: 1 }
      : { reference: 'bullets', level: 0, instance: 0 },
    spacing: { before: 0, after: 40 },
    children: [run({ text, size: 21 })],
  });

const small = (text: string): Paragraph =>
  new Paragraph({ children: [run({ text, size: 17, color: grey })] });

const footer = (versions: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run({
            size: 15,
            color: grey,
            children: [`测算不构成承诺　${versions}　`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
