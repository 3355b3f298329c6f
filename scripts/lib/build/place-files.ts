import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileSizes, withPageCounts } from '../../../src/render/html/file-sizes.ts';
import { writeFiles } from '../folders.ts';
import { pdfPageCount } from '../typst/page-count.ts';

/** Pages that offer files made beside the site. */
const offering = ['playbooks/**/index.html', 'print/index.html', 'tools/visit-pack/index.html'];

/** Puts files into a built site, by root-relative address, and what they come to into the pages that offer them. */
export async function placeFiles(site: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await writeFiles(site, new Map([...files].map(([path, content]) => [path.slice(1), content])));
  const sizes = new Map([...files].map(([path, content]) => [path, content.length]));
  const pages = new Map<string, number>();
  const countOf = (path: string): number | undefined => {
    const pdf = files.get(path);
    if (pdf && !pages.has(path)) pages.set(path, pdfPageCount(pdf));
    return pages.get(path);
  };
  for (const name of offering.flatMap((pattern) => globSync(pattern, { cwd: site }))) {
    const page = join(site, name);
    await writeFile(page, withPageCounts(withFileSizes(await readFile(page, 'utf8'), sizes), countOf));
  }
}
