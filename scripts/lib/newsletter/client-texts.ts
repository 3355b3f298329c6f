import { clientTexts } from '../../../src/checks/text/client-texts.ts';
import type { ClientText } from '../../../src/compliance/index.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { correctionsIn } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { seriesShown } from '../../../src/domain/newsletter/figures.ts';
import { allSeries } from '../../../src/domain/newsletter/series.ts';
import { pictureAt } from '../../../src/domain/picture/address.ts';
import { wordsIn } from '../../../src/domain/picture/picture.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import type { DataOf } from '../../../src/schemas/index.ts';

/** Every text of an edition that clients will read, with its place in the file an author wrote it in. */
export function clientTextsOf(
  graph: ContentGraph,
  sources: readonly SourceFile[],
  edition: Entry<'editions'>,
): ClientText[] {
  const { id, data } = edition;
  const ownSeries = `series.${allSeries(graph).findIndex((one) => one.id === data.series)}.`;
  const file = (
    collection: SourceFile['collection'],
    entry: string,
    under?: string | ((path: string) => boolean),
  ) =>
    sources
      .filter((source) => source.collection === collection && source.id === entry)
      .flatMap((source) => clientTexts(source, data.lane, under));
  return [
    ...file('editions', id),
    ...drawnTexts(graph, edition),
    ...correctionsIn(graph, edition).flatMap((correction) => file('corrections', correction.id)),
    ...data.policies.flatMap(({ policy }) => file('policies', policy)),
    ...data.facts.flatMap(({ fact }) => {
      const [industry = '', number = ''] = fact.split('/');
      return file('facts', industry, `facts.${indexOf(graph.find('facts', industry)?.data, number)}.`);
    }),
    ...[...seriesShown(graph, edition)].flatMap((series) => file('series', series)),
    ...file('newsletter', 'newsletter', (path) => !/^series\./.test(path) || path.startsWith(ownSeries)),
  ];
}

/** The words in the pictures of an edition, which clients read like any other. */
function drawnTexts(graph: ContentGraph, { data, file }: Entry<'editions'>): ClientText[] {
  const pictures = [data.picture, ...data.segments.map(({ picture }) => picture)];
  return pictures.flatMap((one) => {
    const found = one && graph.picture(pictureAt(one.file, file) ?? '');
    if (!found) return [];
    const at = (): Place => ({ file: found.file, line: 1, column: 1 });
    return wordsIn(found).map((text): ClientText => ({ text, slot: 'body', lane: data.lane, at }));
  });
}

const indexOf = (data: DataOf<'facts'> | undefined, number: string): number =>
  data?.facts.findIndex(({ id }) => id === number) ?? -1;
