import type { ClientMark } from '../../domain/newsletter/client/client-drawings.ts';
import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { withPaperFont } from '../paper-font.ts';
import type { NewsletterTools } from './tools.ts';
import { blocksOf, typstJob } from './typst.ts';
import type { LetterBlock } from './typst.ts';

export const longImageWidth = 1080;
/** Taller pictures are made smaller by chat programs until nobody can read them. */
export const longImageHeight = 5500;
/** Pixels of the mark, sharp in the largest form that shows it. */
const markWidth = 240;
/** Width of the page of `long.typ` in points. */
const pageWidth = 375;

/**
 * The edition as pictures for a phone, top to bottom; none when the compiler cannot draw. Blocks are
 * never divided, so no line of text is cut through; a block taller than a picture stands alone.
 */
export async function longImages(
  written: ClientEdition,
  tools: NewsletterTools,
): Promise<readonly Uint8Array[]> {
  const { typst, templates } = tools;
  if (!typst.svg || !typst.answer) return [];
  const edition = await withPixels(written, tools);
  const blocks = blocksOf(edition);
  const fit = { kept: groupSizes(blocks), tallest: (longImageHeight / longImageWidth) * pageWidth };
  const sizes = typst.answer(
    typstJob(edition, { main: 'long.typ', blocks, fit }, templates),
    'slices',
  ) as number[];
  const images: Uint8Array[] = [];
  let start = 0;
  for (const [index, size] of sizes.entries()) {
    const part = sizes.length > 1 ? `${index + 1}/${sizes.length}` : '';
    const slice = blocks.slice(start, (start += size));
    const svg = typst.svg(typstJob(edition, { main: 'long.typ', blocks: slice, part }, templates));
    images.push(await tools.png(svg, longImageWidth));
  }
  return images;
}

/** The edition with its drawings as pixels: a drawing within a drawing would lose its letters. */
export async function withPixels(edition: ClientEdition, { png }: NewsletterTools): Promise<ClientEdition> {
  const pixels = async <T extends ClientMark>(drawing: T, width: number): Promise<T> =>
    drawing.type === 'svg'
      ? {
          ...drawing,
          type: 'png',
          bytes: await png(withPaperFont(new TextDecoder().decode(drawing.bytes)), width),
        }
      : drawing;
  const { picture, mark } = edition;
  return {
    ...edition,
    ...(picture && { picture: await pixels(picture, longImageWidth) }),
    ...(mark && { mark: await pixels(mark, markWidth) }),
  };
}

/** How many blocks stay together, one group after the other: the title of a section and its first item. */
function groupSizes(blocks: readonly LetterBlock[]): readonly number[] {
  const groups: number[] = [];
  for (const index of blocks.keys()) {
    if (blocks[index - 1]?.kind === 'section') groups.push((groups.pop() ?? 0) + 1);
    else groups.push(1);
  }
  return groups;
}
