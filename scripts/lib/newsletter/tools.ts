import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import type { NewsletterTools } from '../../../src/render/newsletter/tools.ts';
import { paperWidth } from '../../../src/domain/picture/site-files.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import type { Workspace } from './judge.ts';
import type { EditionFolders } from './edition-folders.ts';
import { sizedBytes } from '../picture/sized.ts';
import { svgPng, svgPngOnce } from '../playbook/svg-png.ts';
import { pdfCompiler } from '../typst/compiler.ts';
import type { PdfCompiler } from '../typst/compiler.ts';

const names = ['edition.typ', 'long.typ', 'cover.typ', 'blocks.typ'] as const;
const folder = resolve(import.meta.dirname, '../../../src/render/newsletter');

/** What the forms of a newsletter need, read and started once. @param typst the compiler of the machine */
export async function newsletterTools(typst?: PdfCompiler): Promise<NewsletterTools> {
  const templates = await Promise.all(
    names.map(async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const),
  );
  return { typst: typst ?? (await pdfCompiler()), templates: new Map(templates), png: svgPng };
}

/** Files of one version by the edition they are made from, which is all a client may see. */
const editionRoom = { name: 'edition', code: ['src', 'scripts/lib'] } as const;

/** The edition with its photo as letters carry it: no larger than paper needs, without what a camera noted. */
async function withPlainPicture(edition: ClientEdition): Promise<ClientEdition> {
  const { picture } = edition;
  if (!picture) return edition;
  return { ...edition, picture: { ...picture, bytes: await sizedBytes(picture, paperWidth(picture)) } };
}

/** A workspace that makes every form; what makes them is started at the first one. */
export function newsletterWorkspace(folders: EditionFolders, cache: BuildCache): Workspace {
  let tools: Promise<NewsletterTools> | undefined;
  // Versions by segment share most of their pictures.
  const start = async () => ({ ...(await newsletterTools()), png: svgPngOnce(cache) });
  const compiler = process.env['SHENGENG_TYPST'] ?? '';
  return {
    folders,
    cache,
    render: (edition) =>
      cache.remember(editionRoom, { edition, compiler }, async () =>
        renderClientForms(await withPlainPicture(edition), await (tools ??= start())),
      ),
  };
}
