import { entryPath } from '../../../src/domain/urls.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { collections, pagedCollections } from '../../../src/schemas/index.ts';
import { descriptionAt } from '../../../src/schemas/walk.ts';

export interface TextPage {
  /** Address on the site, `/methods/spin/`. */
  path: string;
  markdown: string;
}

const paged: readonly string[] = pagedCollections;
const chinese = /\p{Script=Han}/u;

/** Every entry with a page as plain Markdown: all its text, that of the files shown on its page included. */
export function textPages(sources: readonly SourceFile[]): TextPage[] {
  const byPage = Map.groupBy(sources, ({ collection, id }) => entryPath(collection, id).replace(/#.*/, ''));
  return [...byPage].flatMap(([path, files]) => {
    const [entry, ...others] = files.sort((a, b) => place(a) - place(b));
    if (!entry || !paged.includes(entry.collection)) return [];
    const body = files.map(({ body }) => plainBody(body)).join('\n');
    const markdown = `${frontMatter(entry)}${[entry, ...others].map(fieldsText).join('\n')}\n${body}`;
    return [{ path, markdown }];
  });
}

const place = ({ collection }: SourceFile): number => (paged.includes(collection) ? 0 : 1);

const frontMatter = ({ data, id }: SourceFile): string =>
  `---\ntitle: ${JSON.stringify((data as { title?: string }).title ?? id)}\n---\n`;

/** One section per field that holds text. */
function fieldsText(file: SourceFile): string {
  return Object.entries(file.data as Record<string, unknown>)
    .map(([key, value]) => [key, textsIn(value)] as const)
    .filter(([key, texts]) => key !== 'title' && texts.length > 0)
    .map(
      ([key, texts]) =>
        `\n## ${labelOf(file, key)}\n\n${texts.map((text) => `- ${plain(text)}`).join('\n')}\n`,
    )
    .join('');
}

/** Field descriptions stand in the schema. */
const labelOf = ({ collection, data }: SourceFile, key: string): string =>
  descriptionAt(collections[collection].schema, data, [key]) ?? key;

export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return chinese.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Components are this project's own: their content stays, their tags go. */
const plainBody = (body: string): string =>
  body.replace(/^<\/?[A-Z][^>]*>$/gm, '').replace(/<[A-Z][^>]*\/>/g, '');
