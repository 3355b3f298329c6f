import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientEdition } from '../../../src/domain/newsletter/client-edition.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { isSameStrand, strandId, strandName, strandsIn } from '../../../src/domain/newsletter/series.ts';
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

/** Writes a feed of all published editions, and one of each letter: `atom-policy.xml`. */
export async function writeFeed(folders: EditionFolders, graph: ContentGraph): Promise<void> {
  const base = baseOf().href;
  const read = async ({ id }: Entry<'publications'>) => {
    const [whole] = JSON.parse(await readFile(frozenFile(folders, id), 'utf8')) as ClientEdition[];
    return whole ?? [];
  };
  const write = async (name: string, title: string, has: (edition: Entry<'editions'>['data']) => boolean) => {
    const own = graph.all('publications').filter(({ id }) => has(graph.get('editions', id).data));
    const editions = (await Promise.all(own.map(read))).flat();
    await writeWhole(join(folders.dist, 'clients', name), atomFeed(editions, { title, base, name }));
  };
  const { contact } = graph.get('newsletter', 'newsletter').data;
  await write('atom.xml', `${contact.bank}客户通讯`, () => true);
  for (const strand of strandsIn(graph)) {
    const placed = { series: strand.series.id, industry: strand.industry };
    const title = `《${strandName(graph, strand)}》`;
    await write(`atom-${strandId(strand)}.xml`, title, (data) => isSameStrand(data, placed));
  }
}
