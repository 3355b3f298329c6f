import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

export interface SearchBuild {
  pages: number;
  files: number;
  bytes: number;
}

/** Parts of Pagefind's own interface that this site replaces. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight).*|.*\.map)$/;

/**
 * Indexes a built site into `<dir>/pagefind/`.
 * @throws when Pagefind fails or finds no page with `data-pagefind-body`
 */
export async function buildSearch(dir: string): Promise<SearchBuild> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  try {
    const added = await index.addDirectory({ path: dir });
    if (added.page_count === 0) throw new Error(`${dir} 里没有可以收录的页面，请先生成网站。`);
    const output = join(dir, 'pagefind');
    await index.writeFiles({ outputPath: output });
    return { pages: added.page_count, ...(await tidy(output)) };
  } finally {
    await close();
  }
}

async function tidy(folder: string): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    if (unused.test(item.name)) await rm(path);
    else {
      files++;
      bytes += (await stat(path)).size;
    }
  }
  return { files, bytes };
}

if (import.meta.main) {
  const { pages, files, bytes } = await buildSearch(process.argv[2] ?? 'dist/site');
  console.log(`搜索收录 ${pages} 页，${files} 个文件，共 ${(bytes / 1024).toFixed(0)} KB`);
}
