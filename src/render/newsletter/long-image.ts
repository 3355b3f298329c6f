import type { ClientEdition } from '../../domain/newsletter/client-edition.ts';
import type { NewsletterTools } from './tools.ts';
import { piecesOf, typstJob } from './typst.ts';
import type { Piece } from './typst.ts';

export const longImageWidth = 1080;
/** Taller pictures are made smaller by chat programs until nobody can read them. */
export const longImageHeight = 5500;
/** Width of the page of `long.typ` in points. */
const pageWidth = 375;

/**
 * The edition as pictures for a phone, top to bottom; none when the compiler cannot draw. Pieces are
 * never divided, so no line of text is cut through; a piece taller than a picture stands alone.
 */
export async function longImages(
  edition: ClientEdition,
  tools: NewsletterTools,
): Promise<readonly Uint8Array[]> {
  const { typst, templates } = tools;
  if (!typst.svg || !typst.told) return [];
  const pieces = piecesOf(edition);
  const fit = { kept: kept(pieces), tallest: (longImageHeight / longImageWidth) * pageWidth };
  const sizes = typst.told(
    typstJob(edition, { main: 'long.typ', pieces, fit }, templates),
    'slices',
  ) as number[];
  const images: Uint8Array[] = [];
  let start = 0;
  for (const [index, size] of sizes.entries()) {
    const part = sizes.length > 1 ? `${index + 1}/${sizes.length}` : '';
    const slice = pieces.slice(start, (start += size));
    const svg = typst.svg(typstJob(edition, { main: 'long.typ', pieces: slice, part }, templates));
    images.push(await tools.png(svg, longImageWidth));
  }
  return images;
}

/** How many pieces stay together, one group after the other: the title of a section and its first item. */
function kept(pieces: readonly Piece[]): readonly number[] {
  const groups: number[] = [];
  for (const index of pieces.keys()) {
    if (pieces[index - 1]?.kind === 'section') groups.push((groups.pop() ?? 0) + 1);
    else groups.push(1);
  }
  return groups;
}
