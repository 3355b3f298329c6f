import { sealAt } from '../../../src/domain/seals/store.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { readContent, validEntry } from '../../../src/loaders/disk.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { isAsSealed } from '../../../src/loaders/seals/published.ts';
import { isSealed, rows } from '../../../src/schemas/index.ts';
import type { Post } from '../../../src/schemas/posts.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { nearest } from '../../../src/checks/text/nearest.ts';

/** A content folder as those see it who approve: what stands there, what was sealed, who may do what. */
export interface Desk {
  content: DiskContent;
  seals: SealStore;
  posts: readonly Post[];
  today: string;
}

const noSeals: SealStore = {
  files: new Map(),
  broken: [],
  listed: new Map(),
  actual: new Map(),
  pictures: new Map(),
};

/**
 * @param cache where fields are kept, for what reads all of them
 * @throws when the folder cannot be read
 */
export async function openDesk(root: string, today: string, cache?: BuildCache): Promise<Desk> {
  return deskOf(await readContent(root, cache), today);
}

export function deskOf(content: DiskContent, today: string): Desk {
  const register = content.sources.find(({ collection }) => collection === 'posts');
  const entry = register && validEntry(register);
  const posts = entry?.collection === 'posts' ? entry.data.posts : [];
  return { content, seals: content.seals ?? noSeals, posts, today };
}

export const sealedSources = ({ content }: Pick<Desk, 'content'>): SourceFile[] =>
  content.sources.filter(({ collection }) => isSealed(collection));

/** Whether a file still says and shows what was sealed last; false when nothing was. */
export function isUnchanged(
  { seals, content }: Pick<Desk, 'seals' | 'content'>,
  source: SourceFile,
): boolean {
  const record = seals.files.get(source.file);
  return record !== undefined && isAsSealed(source, content.pictures, record);
}

export const newestSeal = ({ seals }: Pick<Desk, 'seals'>): string | undefined =>
  [...seals.files.values()]
    .flatMap((record) => sealAt(record)?.date ?? [])
    .sort()
    .at(-1);

/** A path below `content/` as an editor may write it. */
export const wantedFile = (word: string): string =>
  word
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?content\//, '')
    .replace(/\/$/, '');

/** Whether such a path names a file, with its ending or without. */
export const isNamed = (file: string, wanted: string): boolean =>
  file === wanted || file.replace(/(?:\/index)?\.[a-z]+$/, '') === wanted;

/** What a post is called; its id where the register does not know it, nothing where none is named. */
export const postName = ({ posts }: Pick<Desk, 'posts'>, id: string | undefined): string =>
  posts.find((post) => post.id === id)?.name ?? id ?? '';

/**
 * The file an editor means: `methods/spin`, `methods/spin.mdx`, `content/methods/spin.mdx`.
 * @returns a problem in words when there is none, or more than one
 */
export function fileMeant(
  { content, seals }: Pick<Desk, 'content' | 'seals'>,
  word: string,
): SourceFile | { problem: string } {
  const wanted = wantedFile(word);
  const found = content.sources.filter(
    ({ file, collection, id }) => isNamed(file, wanted) || `${collection}/${id}` === wanted,
  );
  const [only] = found;
  if (found.length === 1 && only) {
    if (isSealed(only.collection)) return only;
    return { problem: `${word} 是${rows[only.collection].label}，不用封存` };
  }
  if (found.length > 1)
    return { problem: `${word} 不止一个：${found.map(({ file }) => file).join('、')}。写文件名` };
  const taken = [...seals.files.keys()].find((file) => isNamed(file, wanted));
  if (taken) return { problem: `${word} 的文件不在了，网站上还有：先从版本库恢复 content/${taken}` };
  const names = content.sources.map(({ collection, id }) => `${collection}/${id}`);
  const meant = nearest(wanted, names);
  return { problem: `没有 ${word}${meant ? `；是否指 ${meant}？` : '。写成 methods/spin，或文件名'}` };
}
