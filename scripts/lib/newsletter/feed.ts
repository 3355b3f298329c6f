import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientEdition } from '../../../src/domain/newsletter/client-edition.ts';
import { loadGraph } from '../../../src/loaders/disk.ts';
import { atomFeed } from '../../../src/render/newsletter/feed.ts';
import { frozenFile } from './places.ts';
import type { Places } from './places.ts';

/** Address below which the branch publishes its editions; a server of its own sets another. */
const usualBase = 'https://newsletter.bank.example/';

/** Writes the feed of the published editions. */
export async function writeFeed(places: Places): Promise<void> {
  const { content, dist } = places;
  const graph = await loadGraph(content);
  const editions = await Promise.all(
    graph.all('publications').map(async ({ id }) => {
      const [whole] = JSON.parse(await readFile(frozenFile(places, id), 'utf8')) as ClientEdition[];
      return whole ?? [];
    }),
  );
  const dir = join(dist, 'clients');
  await mkdir(dir, { recursive: true });
  const title = `《${graph.get('newsletter', 'newsletter').data.series}》`;
  const base = process.env['SHENGENG_NEWSLETTER_URL'] ?? usualBase;
  await writeFile(join(dir, 'atom.xml.new'), atomFeed(editions.flat(), { title, base }));
  await rename(join(dir, 'atom.xml.new'), join(dir, 'atom.xml'));
}
