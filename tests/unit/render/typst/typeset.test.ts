import { expect, it } from 'vitest';
import { briefDocuments } from '../../../../scripts/lib/build/briefs.ts';
import { buildGraph } from '../../../../src/domain/graph.ts';
import type { Entry } from '../../../../src/domain/graph.ts';
import { assembleEdition } from '../../../../src/domain/newsletter/assemble.ts';
import type { ClientEdition } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { endOf } from '../../../../src/domain/periods.ts';
import { validEntries } from '../../../../src/loaders/disk.ts';
import { blocksOf, typstJob } from '../../../../src/render/newsletter/typst.ts';
import { collectionNames, rows } from '../../../../src/schemas/index.ts';
import type { CollectionName } from '../../../../src/schemas/index.ts';
import { content, graph } from '../../../helpers/content.ts';
import { goodSource } from '../../../helpers/series.ts';
import { bookFor, buildOn, pdfInput } from '../../../helpers/playbook.ts';

/** The letter of the day a figure was out, with that figure alone: none has to be in a letter of today. */
const lettersOf = (entry: Entry<'series'>): ClientEdition[] => {
  const [edition] = graph.all('editions').filter(({ id }) => !graph.find('publications', id));
  const newest = entry.data.points.at(-1);
  if (!edition || !newest) return [];
  const points = [
    ...entry.data.points.slice(0, -1),
    { ...newest, publishedOn: endOf(newest.period), source: goodSource },
  ];
  const approved: Entry<'series'> = { ...entry, data: { ...entry.data, points, status: 'approved' } };
  const day = endOf(newest.period);
  const others = graph.all('series').filter(({ id }) => id !== entry.id);
  const own = buildGraph([...rest, ...others, approved]);
  const data = { ...edition.data, publishedOn: day, figures: [entry.id] as never };
  return assembleEdition(own, { ...edition, data }).variants.slice(0, 1);
};
const rest = validEntries(content.sources).filter(({ collection }) => collection !== 'series');

const templates = new Map<string, string>();
const models = [
  ...(await Promise.all(graph.all('playbooks').map(async ({ id }) => pdfInput(bookFor(id, graph))))).flatMap(
    ({ files }) => [...files].flatMap(([name, text]) => (name.endsWith('.typ') ? [] : [text])),
  ),
  ...briefDocuments(graph, buildOn).map(({ model }) => model),
  ...graph
    .all('editions')
    .flatMap((entry) => assembleEdition(graph, entry).variants)
    .concat(graph.all('series').flatMap(lettersOf))
    .flatMap((edition) => [
      ...typstJob(edition, { main: 'edition.typ', blocks: blocksOf(edition) }, templates).files.values(),
    ]),
].join('\n');
const typeset = models.replaceAll('\\"', '"');

/** Texts long enough to be of one collection alone, but for words that are only searched by; a host stands in addresses. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string')
    return value.length >= 8 && !/^[\w-]+(?:\.[\w-]+)+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'askedAs' ? [] : textsIn(one)));
};
const owners = new Map<string, Set<CollectionName>>();
for (const collection of collectionNames)
  for (const { data } of graph.all(collection))
    for (const text of textsIn(data)) owners.set(text, (owners.get(text) ?? new Set()).add(collection));

const withTexts = collectionNames.flatMap((collection) => {
  const own = [...owners].filter(([, of]) => of.size === 1 && of.has(collection)).map(([text]) => text);
  return own.length >= 5 ? [{ collection, own }] : [];
});

it.each(withTexts)('$collection says whether its words are set in type', ({ collection, own }) => {
  const share = own.filter((text) => typeset.includes(text)).length / own.length;
  // Of the others a few texts are quoted elsewhere.
  if (rows[collection].typeset) expect(share).toBeGreaterThan(0.2);
  else expect(share).toBeLessThan(0.2);
});
