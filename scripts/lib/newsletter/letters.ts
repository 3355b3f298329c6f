import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { comparedLetters } from '../../../src/domain/newsletter/approval/compared-letters.ts';
import type { EarlierLetters, LetterText } from '../../../src/domain/newsletter/approval/compared-letters.ts';
import type { MarkedLetter } from '../../../src/domain/review/marked-text.ts';
import type { Files } from '../folders.ts';
import { frozenFile, publishedDir } from './edition-folders.ts';
import type { EditionFolders } from './edition-folders.ts';
import type { Judged } from './judge.ts';

/** Every version of an edition in full, beside the others and beside the edition that went out before. */
export async function lettersOf(
  folders: EditionFolders,
  { graph, entry, assembled }: Judged,
  files: Files,
): Promise<MarkedLetter[]> {
  const variants = graph.find('publications', entry.id)
    ? await frozenVariants(folders, entry.id)
    : assembled.variants;
  const letters = variants.map((variant) => letterText(variant, textIn(files, variant)));
  const [whole] = variants;
  return comparedLetters(letters, whole && (await earlierLetters(folders, graph, whole)));
}

const decoder = new TextDecoder();

function textIn(files: Files, variant: ClientEdition): string {
  const content = files.get(textName(variant)) ?? '';
  return typeof content === 'string' ? content : decoder.decode(content);
}

const textName = ({ variant }: ClientEdition): string =>
  variant === 'default' ? 'email.txt' : `${variant}/email.txt`;

const letterText = (variant: ClientEdition, text: string): LetterText => ({
  variant: variant.variant,
  name: variant.segment?.name ?? '通用版',
  subject: variant.subject,
  preheader: variant.preheader,
  text,
});

/** The newest published edition of the series before this one. */
async function earlierLetters(
  folders: EditionFolders,
  graph: ContentGraph,
  { id, series, publishedOn }: ClientEdition,
): Promise<EarlierLetters | undefined> {
  const published = await Promise.all(
    graph
      .all('editions')
      .filter((edition) => graph.find('publications', edition.id))
      .map((edition) => frozenVariants(folders, edition.id)),
  );
  const before = published
    .filter(
      ([whole]) => whole && whole.id !== id && whole.series === series && whole.publishedOn < publishedOn,
    )
    .sort(([a], [b]) => ((a?.publishedOn ?? '') < (b?.publishedOn ?? '') ? 1 : -1))[0];
  const [whole] = before ?? [];
  if (!before || !whole) return undefined;
  const letters = before.map(async (variant) => {
    const file = join(publishedDir(folders, whole.id), textName(variant));
    return letterText(variant, existsSync(file) ? await readFile(file, 'utf8') : '');
  });
  return { number: whole.number, letters: await Promise.all(letters) };
}

/** What a published edition said when it went out; fields that came later are not in it. */
async function frozenVariants(folders: EditionFolders, id: string): Promise<ClientEdition[]> {
  const file = frozenFile(folders, id);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as ClientEdition[]) : [];
}
