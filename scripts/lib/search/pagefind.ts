import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Bytes of words in one file of the index. Small files: a question needs a handful of words, not their neighbours. */
const chunkSize = '400';
/** Parts of Pagefind's own interface and excerpts, which this site replaces. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker).*|.*\.map|fragment)$/;

/**
 * Indexes pages into `folder`.
 * @returns id that Pagefind gives each page, by address
 * @throws when Pagefind fails
 */
export async function writePagefind(
  pages: readonly { url: string; html: string }[],
  folder: string,
): Promise<Map<string, string>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`搜索没有收录 ${url}：${added.errors.join('；')}`);
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
  const ids = await pageIds(join(folder, 'fragment'));
  for (const name of await readdir(folder))
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
  return ids;
}

const signature = 'pagefind_dcd';

/** A fragment is named by the id of its page. */
async function pageIds(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const pairs = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
  return new Map(pairs);
}
