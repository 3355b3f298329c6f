import type { ClientEdition } from '../../domain/newsletter/client-edition.ts';
import type { NewsletterTools } from './tools.ts';
import { piecesOf, typstJob } from './typst.ts';
import type { Piece } from './typst.ts';

export const longImageWidth = 1080;
/** Taller pictures are made smaller by chat programs until nobody can read them. */
export const longImageHeight = 5500;

/**
 * The edition as pictures for a phone, top to bottom; none when the compiler cannot draw. Pieces are
 * never divided, so no line of text is cut through; a piece taller than a picture stands alone.
 */
export async function longImages(
  edition: ClientEdition,
  tools: NewsletterTools,
): Promise<readonly Uint8Array[]> {
  const { typst, templates } = tools;
  if (!typst.svg) return [];
  const draw = (pieces: readonly Piece[], part?: string): string =>
    typst.svg?.(typstJob(edition, { main: 'long.typ', pieces, ...(part ? { part } : {}) }, templates)) ?? '';
  const slices = slicesOf(piecesOf(edition), (pieces) => heightOf(draw(pieces, '9/9')));
  const images: Uint8Array[] = [];
  for (const [index, pieces] of slices.entries()) {
    const part = slices.length > 1 ? `${index + 1}/${slices.length}` : undefined;
    images.push(await tools.png(draw(pieces, part), longImageWidth));
  }
  return images;
}

/** Fills each slice as far as it goes; the title of a section stays with its first item. */
function slicesOf(
  pieces: readonly Piece[],
  height: (pieces: readonly Piece[]) => number,
): readonly (readonly Piece[])[] {
  const slices: Piece[][] = [];
  let slice: Piece[] = [];
  for (const piece of undividedGroups(pieces)) {
    const longer = [...slice, ...piece];
    if (slice.length > 0 && height(longer) > longImageHeight) {
      slices.push(slice);
      slice = [...piece];
    } else slice = longer;
  }
  return [...slices, slice];
}

/** Pieces that stay together. */
function undividedGroups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const [index, piece] of pieces.entries()) {
    if (pieces[index - 1]?.kind === 'section') groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Height in pixels of a drawing that is `longImageWidth` wide. */
function heightOf(svg: string): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Math.ceil((Number(height) / Number(width)) * longImageWidth);
}
