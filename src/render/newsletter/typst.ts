import type { ClientEdition, ClientPicture } from '../../domain/newsletter/client-edition.ts';
import { withPaperFont } from '../paper-font.ts';
import type { TypstJob } from '../typst/job.ts';
import { letterOf } from './letter.ts';
import type { LetterItem, LetterPart } from './letter.ts';
import { palette } from './palette.ts';
import type { NewsletterTools } from './tools.ts';
import { utf8 } from './bytes.ts';
import { issueText, seriesText } from './words.ts';

/** A block of a letter that the edge of a picture never divides. */
export type LetterBlock =
  | Exclude<LetterPart, LetterPart<'section' | 'picture'>>
  | DrawnPicture
  | { readonly kind: 'section'; readonly title: string }
  | (LetterItem & { readonly kind: 'item' });

/** The letter, its sections taken apart into title and items. */
export const blocksOf = (edition: ClientEdition): readonly LetterBlock[] =>
  letterOf(edition).flatMap((part): LetterBlock[] => {
    if (part.kind === 'picture') return [drawn(part)];
    if (part.kind !== 'section') return [part];
    return [
      { kind: 'section', title: part.title },
      ...part.items.map((item): LetterBlock => ({ kind: 'item', ...item })),
    ];
  });

/** A picture as the templates show it. */
interface DrawnPicture extends Pick<ClientPicture, 'alt'> {
  readonly kind: 'picture';
  readonly caption: string;
  readonly format: 'png' | 'jpg' | 'svg';
  /** In points. */
  readonly width: number;
}

const drawn = ({ alt, caption = '', type, width }: ClientPicture): DrawnPicture => ({
  kind: 'picture',
  alt,
  caption,
  format: type === 'jpeg' ? 'jpg' : type,
  width: width * 0.75,
});

/** The picture as a file of a job; a drawing in the font that is embedded. */
const pictureFiles = ({ picture }: ClientEdition): [string, Uint8Array][] => {
  if (!picture) return [];
  const { type, bytes } = picture;
  const own = type === 'svg' ? utf8(withPaperFont(new TextDecoder().decode(bytes))) : bytes;
  return [['/picture', own]];
};

export interface Sheet {
  readonly main: 'edition.typ' | 'long.typ';
  readonly blocks: readonly LetterBlock[];
  /** Printed at the foot of a picture: `1/3`. */
  readonly part?: string;
  /** Asks how many blocks fit into each picture, instead of drawing them. */
  readonly fit?: {
    /** How many blocks stay together, one group after the other. */
    readonly kept: readonly number[];
    /** In points. */
    readonly tallest: number;
  };
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
    blocks: sheet.blocks,
    ...sheet.fit,
  };
  const sources = [...templates].map(([name, text]) => [`/${name}`, text] as const);
  return {
    files: new Map([...sources, ['/edition.json', JSON.stringify(model)]]),
    ...(edition.picture && { pictures: new Map(pictureFiles(edition)) }),
    main: `/${sheet.main}`,
    day: edition.publishedOn,
  };
}

/** The edition on A4. */
export const editionPdf = (edition: ClientEdition, { typst, templates }: NewsletterTools): Uint8Array =>
  typst.pdf(typstJob(edition, { main: 'edition.typ', blocks: blocksOf(edition) }, templates));
