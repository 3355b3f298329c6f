import { join } from 'node:path';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { letterId } from '../../../src/domain/newsletter/corrections/correction-id.ts';
import { editionOf, itemsIn } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { isSameStrand, strandId, strandName, strandsIn } from '../../../src/domain/newsletter/series.ts';
import type { CorrectionNews } from '../../../src/render/newsletter/correction-feed.ts';
import { atomFeed } from '../../../src/render/newsletter/feed.ts';
import { writeWhole } from '../folders.ts';
import { frozenVariants } from './frozen-variants.ts';
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

/** Writes a feed of all published editions with their corrections, and one of each letter: `atom-policy.xml`. */
export async function writeFeed(folders: EditionFolders, graph: ContentGraph): Promise<void> {
  const base = baseOf().href;
  const write = async (name: string, title: string, has: (edition: Entry<'editions'>['data']) => boolean) => {
    const own = graph.all('editions').filter(({ id, data }) => graph.find('publications', id) && has(data));
    const editions = await Promise.all(own.map(({ id }) => frozenVariants(folders, id)));
    const whole = editions.flatMap(([first]) => first ?? []);
    await writeWhole(
      join(folders.dist, 'clients', name),
      atomFeed(whole, { title, base, name, corrections: correctionNews(graph, whole) }),
    );
  };
  const { contact } = graph.get('newsletter', 'newsletter').data;
  await write('atom.xml', `${contact.bank}客户通讯`, () => true);
  for (const strand of strandsIn(graph)) {
    const placed = { series: strand.series.id, industry: strand.industry };
    const title = `《${strandName(graph, strand)}》`;
    await write(`atom-${strandId(strand)}.xml`, title, (data) => isSameStrand(data, placed));
  }
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
        folder: graph.find('publications', letterId(one)) ? letterId(one) : edition.id,
        author: `${contact.bank}${contact.department}`,
      },
    ];
  });
}
