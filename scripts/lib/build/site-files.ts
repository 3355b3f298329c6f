import { isClientFile } from '../../../src/domain/newsletter/files.ts';
import { isSingleFile } from '../../../src/domain/playbook/files.ts';
import { readFolder } from '../folders.ts';

/** Files of a built site by path without a first slash. */
export interface SiteFiles {
  /** HTML of the pages of the site itself. */
  pages: ReadonlyMap<string, string>;
  /** All other files; also HTML that holds all of itself or is made for clients. */
  bytes: ReadonlyMap<string, Uint8Array>;
}

export async function readSite(dir: string): Promise<SiteFiles> {
  const all = [...(await readFolder(dir))];
  return {
    pages: new Map(
      all
        .filter(([name]) => isPage(name))
        .map(([name, content]) => [name, Buffer.from(content).toString('utf8')]),
    ),
    bytes: new Map(all.filter(([name]) => !isPage(name))),
  };
}

const isPage = (name: string): boolean =>
  name.endsWith('.html') && !isSingleFile(name) && !isClientFile(name);
