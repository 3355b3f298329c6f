import { clientTexts } from '../../../src/checks/text/client-texts.ts';
import type { ClientText } from '../../../src/compliance/index.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { correctionsIn } from '../../../src/domain/newsletter/corrections.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import type { DataOf } from '../../../src/schemas/index.ts';

/** Every text of an edition that clients will read, with its place in the file an author wrote it in. */
export function clientTextsOf(
  graph: ContentGraph,
  sources: readonly SourceFile[],
  { id, data }: Entry<'editions'>,
): ClientText[] {
  const file = (collection: SourceFile['collection'], entry: string, under?: string) =>
    sources
      .filter((source) => source.collection === collection && source.id === entry)
      .flatMap((source) => clientTexts(source, data.lane, under));
  return [
    ...file('editions', id),
    ...correctionsIn(graph, id, data.publishedOn).flatMap((correction) => file('corrections', correction.id)),
    ...data.policies.flatMap(({ policy }) => file('policies', policy)),
    ...data.facts.flatMap(({ fact }) => {
      const [industry = '', number = ''] = fact.split('/');
      return file('facts', industry, `facts.${indexOf(graph.find('facts', industry)?.data, number)}.`);
    }),
    ...file('newsletter', 'newsletter'),
  ];
}

const indexOf = (data: DataOf<'facts'> | undefined, number: string): number =>
  data?.facts.findIndex(({ id }) => id === number) ?? -1;
