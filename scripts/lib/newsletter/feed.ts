import { join } from 'node:path';
import type { ClientEdition } from '../../../src/domain/newsletter/client-edition.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { letterId } from '../../../src/domain/newsletter/correction-letter.ts';
import { editionOf, itemsIn } from '../../../src/domain/newsletter/corrections.ts';
import type { CorrectionNews } from '../../../src/render/newsletter/correction-feed.ts';
import { atomFeed } from '../../../src/render/newsletter/feed.ts';
import { writeWhole } from '../folders.ts';
import { frozenVariants } from './frozen-variants.ts';
import type { EditionFolders } from './edition-folders.ts';

/** Address below which the branch publishes its editions; a server of its own sets another. */
const usualBase = 'https://newsletter.bank.example/';

/** Writes the feed of the published editions. */
export async function writeFeed(folders: EditionFolders, graph: ContentGraph): Promise<void> {
  const editions = await Promise.all(
    graph.all('publications').map(async ({ id }) => {
      const [whole] = await frozenVariants(folders, id);
      return whole ?? [];
    }),
  );
  const all = editions.flat();
  const title = `《${graph.get('newsletter', 'newsletter').data.series}》`;
  const base = process.env['SHENGENG_NEWSLETTER_URL'] ?? usualBase;
  await writeWhole(
    join(folders.dist, 'clients', 'atom.xml'),
    atomFeed(all, { title, base, corrections: correctionNews(graph, all) }),
  );
}

function correctionNews(graph: ContentGraph, editions: readonly ClientEdition[]): CorrectionNews[] {
  return graph.all('corrections').flatMap((one) => {
    const edition = editions.find(({ id }) => id === editionOf(one));
    if (!edition) return [];
    const { number, contact } = edition;
    return [
      {
        id: letterId(one),
        edition: number,
        text: `${itemsIn(one.data)}：${one.data.text}`,
        day: one.data.date,
        folder: one.data.letter?.publishedOn ? letterId(one) : edition.id,
        author: `${contact.bank}${contact.department}`,
      },
    ];
  });
}
