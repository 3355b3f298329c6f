import type { ClientEdition, ClientItem } from '../../domain/newsletter/client-edition.ts';
import type { TypstJob } from '../typst/job.ts';
import { palette } from './palette.ts';
import type { NewsletterTools } from './tools.ts';
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

/** A piece of an edition that a page break or the edge of a picture never divides. */
export type Piece =
  | { readonly kind: 'head'; readonly series: string; readonly issue: string; readonly title: string }
  | { readonly kind: 'words'; readonly lines: readonly string[] }
  | { readonly kind: 'box'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'section'; readonly title: string }
  | ItemPiece
  | { readonly kind: 'foot'; readonly invite: string; readonly lines: readonly string[] }
  | { readonly kind: 'notice'; readonly title: string; readonly lines: readonly string[] };

interface ItemPiece {
  readonly kind: 'item';
  readonly title: string;
  readonly marks: string;
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly source: readonly string[];
  readonly link: string;
  readonly url: string;
}

export function piecesOf(edition: ClientEdition): readonly Piece[] {
  const all: readonly Piece[] = [
    { kind: 'head', series: seriesText(edition), issue: issueText(edition), title: edition.title },
    { kind: 'box', title: correctionsTitle, lines: correctionText(edition) },
    { kind: 'words', lines: edition.intro },
    { kind: 'box', title: deadlinesTitle, lines: edition.deadlines.map(deadlineText) },
    ...edition.sections.flatMap(({ title, items }): Piece[] => [
      { kind: 'section', title },
      ...items.map(itemPiece),
    ]),
    { kind: 'foot', invite: edition.contact.invite, lines: senderLines(edition) },
    { kind: 'notice', title: noticeTitle, lines: noticeLines(edition) },
  ];
  return all.filter((piece) => !('lines' in piece) || piece.lines.length > 0);
}

const itemPiece = (item: ClientItem): ItemPiece => ({
  kind: 'item',
  title: itemTitle(item),
  marks: itemMarks(item).join('　｜　'),
  parts: itemParts(item),
  source: sourceParts(item.source).map(({ label, lines }) => `${label}：${lines.join('；')}`),
  link: linkText(item.source),
  url: item.source.url,
});

export interface Sheet {
  readonly main: 'edition.typ' | 'long.typ';
  readonly pieces: readonly Piece[];
  /** Printed at the foot of a picture: `1/3`. */
  readonly part?: string;
}

/** What Typst reads for `sheet`. */
export function typstJob(
  edition: ClientEdition,
  sheet: Sheet,
  templates: NewsletterTools['templates'],
): TypstJob {
  const model = {
    title: edition.title,
    series: seriesText(edition),
    issue: issueText(edition),
    author: `${edition.contact.bank}${edition.contact.department}`,
    description: edition.preheader,
    date: edition.publishedOn.split('-').map(Number),
    part: sheet.part ?? '',
    palette,
    pieces: sheet.pieces,
  };
  const sources = [...templates].map(([name, text]) => [`/${name}`, text] as const);
  return {
    files: new Map([...sources, ['/edition.json', JSON.stringify(model)]]),
    main: `/${sheet.main}`,
    day: edition.publishedOn,
  };
}

/** The edition on A4. */
export const editionPdf = (edition: ClientEdition, { typst, templates }: NewsletterTools): Uint8Array =>
  typst.pdf(typstJob(edition, { main: 'edition.typ', pieces: piecesOf(edition) }, templates));
