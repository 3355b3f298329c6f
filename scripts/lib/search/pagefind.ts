import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Files } from '../folders.ts';
import type { PagefindInput } from './indexed-page.ts';

/** Bytes of words in one file of the index. Small files: a question needs a handful of words, not their neighbours. */
const chunkSize = '300';
/** Parts of Pagefind's own interface and excerpts, which this site replaces. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker).*|.*\.map|fragment\/.*)$/;

/** Indexes pages. @returns what a browser needs of the index, by path @throws when Pagefind fails */
export async function buildPagefind(pages: readonly PagefindInput[]): Promise<Files> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`搜索没有收录 ${url}：${added.errors.join('；')}`);
    }
    // Not written by Pagefind itself: more than half of its files are not used.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`搜索索引没有建成：${made.errors.join('；')}`);
    const used = made.files.filter(({ path }) => !unused.test(path));
    return new Map(await Promise.all(used.map(({ path, content }) => smaller(path, content))));
  } finally {
    await close();
  }
}

/** Pagefind's own script comes with its blanks and long names. */
async function smaller(path: string, content: Uint8Array) {
  if (!path.endsWith('.js')) return [path, content] as const;
  const { code } = await transform(Buffer.from(content).toString('utf8'), {
    minifyWhitespace: true,
    minifyIdentifiers: true,
    format: 'esm',
  });
  return [path, utf8.encode(code)] as const;
}

const utf8 = new TextEncoder();
