import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { withPixels } from './long-image.ts';
import type { NewsletterTools } from './tools.ts';
import { blocksOf, typstJob } from './typst.ts';

/** What the editor of WeChat asks for, in pixels. */
export const coverSize = { width: 900, height: 383 } as const;

/** The cover of the article; nothing when the compiler cannot draw. */
export async function coverImage(
  written: ClientEdition,
  tools: NewsletterTools,
): Promise<Uint8Array | undefined> {
  const { typst, templates, png } = tools;
  if (!typst.svg) return undefined;
  const edition = await withPixels(written, tools);
  const blocks = blocksOf(edition).filter(({ kind }) => kind === 'head');
  return png(typst.svg(typstJob(edition, { main: 'cover.typ', blocks }, templates)), coverSize.width);
}
