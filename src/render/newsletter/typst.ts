import type { ClientEdition, ClientPicture } from '../../domain/newsletter/client/client-edition.ts';
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
  | Exclude<LetterPart, LetterPart<'section' | 'picture' | 'head'>>
  | (Omit<LetterPart<'head'>, 'mark'> & { readonly mark?: Drawn })
  | DrawnPicture
  | { readonly kind: 'section'; readonly title: string }
  | (LetterItem & { readonly kind: 'item' });

/** The letter, its sections taken apart into title and items. */
export const blocksOf = (edition: ClientEdition): readonly LetterBlock[] =>
  letterOf(edition).flatMap((part): LetterBlock[] => {
    if (part.kind === 'picture') return [pictureOf(part)];
    if (part.kind === 'head') return [headOf(part)];
    if (part.kind !== 'section') return [part];
    return [
      { kind: 'section', title: part.title },
      ...part.items.map((item): LetterBlock => ({ kind: 'item', ...item })),
    ];
  });

/** A picture as the templates show it. */
interface Drawn extends Pick<ClientPicture, 'alt'> {
  readonly format: 'png' | 'jpg' | 'svg';
  /** In points. */
  readonly width: number;
  readonly height: number;
}
interface DrawnPicture extends Drawn {
  readonly kind: 'picture';
  readonly caption: string;
}

const drawn = ({ alt, type, width, height }: Omit<ClientPicture, 'caption'>): Drawn => ({
  alt,
  format: type === 'jpeg' ? 'jpg' : type,
  width: width * 0.75,
  height: height * 0.75,
});

const pictureOf = ({ caption = '', ...picture }: LetterPart<'picture'>): DrawnPicture => ({
  kind: 'picture',
  caption,
  ...drawn(picture),
});

const headOf = ({ mark, ...head }: LetterPart<'head'>): LetterBlock => ({
  ...head,
  ...(mark && { mark: drawn(mark) }),
});

/** The pictures as files of a job; a drawing in the font that is embedded. */
const pictureFiles = ({ picture, mark }: ClientEdition): [string, Uint8Array][] =>
  [['/picture', picture] as const, ['/mark', mark] as const].flatMap(([name, one]) =>
    one
      ? [[name, one.type === 'svg' ? utf8(withPaperFont(new TextDecoder().decode(one.bytes))) : one.bytes]]
      : [],
  );

export interface Sheet {
  readonly main: 'edition.typ' | 'long.typ' | 'cover.typ';
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
    ...((edition.picture ?? edition.mark) && { pictures: new Map(pictureFiles(edition)) }),
    main: `/${sheet.main}`,
    day: edition.publishedOn,
  };
}

/** The edition on A4. */
export const editionPdf = (edition: ClientEdition, { typst, templates }: NewsletterTools): Uint8Array =>
  typst.pdf(typstJob(edition, { main: 'edition.typ', blocks: blocksOf(edition) }, templates));
