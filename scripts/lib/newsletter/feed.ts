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

/** Writes a feed of all published editions, and one of each letter: `atom-policy.xml`. */
export async function writeFeed(folders: EditionFolders, graph: ContentGraph): Promise<void> {
  const base = process.env['SHENGENG_NEWSLETTER_URL'] ?? usualBase;
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
