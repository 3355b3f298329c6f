import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import type { Files } from '../folders.ts';

/** Makes every form of one variant. */
export type RenderForms = (edition: ClientEdition) => Promise<Files>;

/** Files of an edition: the whole edition in the folder itself, each segment in a folder of its name. */
export async function renderVariants(
  variants: readonly ClientEdition[],
  render: RenderForms,
): Promise<Files> {
  const files = new Map<string, Uint8Array | string>();
  for (const edition of variants) {
    const folder = edition.variant === 'default' ? '' : `${edition.variant}/`;
    for (const [name, content] of await render(edition)) files.set(folder + name, content);
  }
  return files;
}
