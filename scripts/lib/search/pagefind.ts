import { close, createIndex } from 'pagefind';
import type { Files } from '../folders.ts';
import type { PagefindInput } from './indexed-page.ts';

/** Words with their pages, and what tells the version; the rest is for Pagefind's own interface. */
const used = /^index\/|\.pf_meta$/;

/** Indexes pages. @returns the files of the index, by path @throws when Pagefind fails */
export async function buildPagefind(pages: readonly PagefindInput[]): Promise<Files> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`搜索没有收录 ${url}：${added.errors.join('；')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`搜索索引没有建成：${made.errors.join('；')}`);
    return new Map(made.files.flatMap(({ path, content }) => (used.test(path) ? [[path, content]] : [])));
  } finally {
    await close();
  }
}
