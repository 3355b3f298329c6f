import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPictureFile } from '../../../src/domain/picture/picture.ts';
import { listText } from '../../../src/domain/newsletter/approval/seal-list.ts';
import { listFile, readFrozen } from '../../lib/newsletter/frozen-editions.ts';
import type { MadeFile } from './made-content.ts';

/** Writes a made content with the pictures its texts show, and beside it what was sent of its published editions. */
export async function writeContent(
  content: string,
  published: string,
  sources: readonly MadeFile[],
): Promise<void> {
  for (const folder of [content, published]) rmSync(folder, { recursive: true, force: true });
  for (const { file, text } of sources) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  for (const file of readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(isPictureFile))
    cpSync(join('content', file), join(content, file));
  const editions = sources.filter(({ collection }) => collection === 'publications');
  for (const edition of editions) writePublished(published, edition);
  const { actual } = await readFrozen({ content, published });
  if (editions.length > 0) writeFileSync(listFile({ published }), listText(actual));
}

/** A copied edition was sent as the same bytes: they are what its approval record holds the hashes of. */
function writePublished(published: string, { id, data, original }: MadeFile): void {
  cpSync(join('published', original), join(published, id), { recursive: true });
  const frozen = JSON.parse(readFileSync(join('published', `${original}.json`), 'utf8')) as object[];
  const { publishedOn } = data as { publishedOn: string };
  writeFileSync(
    join(published, `${id}.json`),
    JSON.stringify(frozen.map((variant) => ({ ...variant, id, publishedOn }))),
  );
}

/** Changes the text of one method, as an author does between two builds. @returns the file changed */
export function changeMethod(content: string, sources: readonly MadeFile[]): string {
  const method = sources.find(({ collection }) => collection === 'methods');
  if (!method) throw new Error('The content has no method.');
  writeFileSync(join(content, method.file), `${method.text.trimEnd()}\n\n先问清楚，再给方案。\n`);
  return method.file;
}
