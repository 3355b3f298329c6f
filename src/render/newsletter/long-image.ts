import type { ClientEdition } from '../../domain/newsletter/client-edition.ts';
import type { NewsletterTools } from './tools.ts';
import { blocksOf, typstJob } from './typst.ts';
import type { LetterBlock } from './typst.ts';

export const longImageWidth = 1080;
/** Taller pictures are made smaller by chat programs until nobody can read them. */
export const longImageHeight = 5500;

/**
 * The edition as pictures for a phone, top to bottom; none when the compiler cannot draw. Blocks are
 * never divided, so no line of text is cut through; a block taller than a picture stands alone.
 */
export async function longImages(
  edition: ClientEdition,
  tools: NewsletterTools,
): Promise<readonly Uint8Array[]> {
  const { typst, templates } = tools;
  if (!typst.svg) return [];
  const draw = (blocks: readonly LetterBlock[], part?: string): string =>
    typst.svg?.(typstJob(edition, { main: 'long.typ', blocks, ...(part ? { part } : {}) }, templates)) ?? '';
  const slices = slicesOf(blocksOf(edition), (blocks) => heightOf(draw(blocks, '9/9')));
  const images: Uint8Array[] = [];
  for (const [index, blocks] of slices.entries()) {
    const part = slices.length > 1 ? `${index + 1}/${slices.length}` : undefined;
    images.push(await tools.png(draw(blocks, part), longImageWidth));
  }
  return images;
}

/** Fills each slice as far as it goes; the title of a section stays with its first item. */
function slicesOf(
  blocks: readonly LetterBlock[],
  height: (blocks: readonly LetterBlock[]) => number,
): readonly (readonly LetterBlock[])[] {
  const slices: LetterBlock[][] = [];
  let slice: LetterBlock[] = [];
  for (const group of undividedGroups(blocks)) {
    const longer = [...slice, ...group];
    if (slice.length > 0 && height(longer) > longImageHeight) {
      slices.push(slice);
      slice = [...group];
    } else slice = longer;
  }
  return [...slices, slice];
}

/** Blocks that stay together. */
function undividedGroups(blocks: readonly LetterBlock[]): readonly (readonly LetterBlock[])[] {
  const groups: LetterBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (blocks[index - 1]?.kind === 'section') groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Height in pixels of a drawing that is `longImageWidth` wide. */
function heightOf(svg: string): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Math.ceil((Number(height) / Number(width)) * longImageWidth);
}
