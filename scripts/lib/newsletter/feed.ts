import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientEdition } from '../../../src/domain/newsletter/client-edition.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { atomFeed } from '../../../src/render/newsletter/feed.ts';
import { writeWhole } from '../folders.ts';
import { frozenFile } from './edition-folders.ts';
import type { EditionFolders } from './edition-folders.ts';

/** Address below which the branch publishes its editions; a server of its own sets another. */
const usualBase = 'https://newsletter.bank.example/';

/** @throws when the server's setting is no address clients can be sent to */
function baseOf(): URL {
  const written = process.env['SHENGENG_NEWSLETTER_URL'] ?? usualBase;
  const base = URL.parse(written);
  if (base?.protocol === 'https:' && base.username === '' && base.pathname.endsWith('/')) return base;
  throw new Error(
    `SHENGENG_NEWSLETTER_URL 写得不对：${written}。写 https:// 开头、斜杠结尾的网址，不带用户名。`,
  );
}

/** Hosts of the branch itself, to which a letter may lead. */
export const ownHosts = (): readonly string[] => [baseOf().hostname];

/** Writes the feed of the published editions. */
export async function writeFeed(folders: EditionFolders, graph: ContentGraph): Promise<void> {
  const editions = await Promise.all(
    graph.all('publications').map(async ({ id }) => {
      const [whole] = JSON.parse(await readFile(frozenFile(folders, id), 'utf8')) as ClientEdition[];
      return whole ?? [];
    }),
  );
  const title = `《${graph.get('newsletter', 'newsletter').data.series}》`;
  await writeWhole(
    join(folders.dist, 'clients', 'atom.xml'),
    atomFeed(editions.flat(), { title, base: baseOf().href }),
  );
}
