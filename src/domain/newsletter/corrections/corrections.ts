import type { ContentGraph, Entry } from '../../graph.ts';
import { itemsOf } from '../client/client-edition.ts';
import type { ClientEdition } from '../client/client-edition.ts';
import { editionsHad } from '../series.ts';

type Correction = Entry<'corrections'>['data'];
type Place = NonNullable<Correction['places']>[number];

/**
 * Corrections an edition has to tell: of editions its readers have had, until another edition they got
 * has told it.
 */
export function correctionsIn(graph: ContentGraph, edition: Entry<'editions'>): Entry<'corrections'>[] {
  const had = new Set(editionsHad(graph, edition).map(({ id }) => id));
  const told = new Set(
    graph.all('publications').flatMap(({ id, data }) => (had.has(id) ? (data.corrections ?? []) : [])),
  );
  return graph
    .all('corrections')
    .filter(
      (one) => had.has(editionOf(one)) && one.data.date <= edition.data.publishedOn && !told.has(one.id),
    );
}

/** Corrections of an edition, whoever has told them. */
export const correctionsOf = (graph: ContentGraph, id: string): Entry<'corrections'>[] =>
  graph.all('corrections').filter((one) => editionOf(one) === id);

/** Id of the edition that was wrong. */
export const editionOf = ({ id }: Pick<Entry<'corrections'>, 'id'>): string => id.split('/')[0] ?? '';

/** Where each version of a published edition has an item; a version without it has no number. */
export function placesOf(variants: readonly ClientEdition[], item: number): Place[] {
  const meant = variants.flatMap(itemsOf)[item - 1]?.id;
  return variants.map((variant) => {
    const own = itemsOf(variant).find(({ id }) => id === meant)?.number;
    return { version: variant.variant, name: versionName(variant), ...(own !== undefined && { item: own }) };
  });
}

const versionName = ({ segment }: ClientEdition): string => segment?.name ?? whole;
const whole = '通用版';

/** Which item a correction is of, as the reader of a version counts: `第1条`; `通用版第2条` where the version had no such item. */
export function itemIn({ item, places = [] }: Correction, version: string): string {
  const own = places.find((place) => place.version === version);
  if (own?.item !== undefined) return `第${own.item}条`;
  return own ? `${whole}第${item}条` : `第${item}条`;
}

/** The same for every version: `通用版第2条、机械制造企业第1条`. */
export function itemsIn({ item, places = [] }: Correction): string {
  const own = places.flatMap((place) => (place.item === undefined ? [] : [`${place.name}第${place.item}条`]));
  return own.length > 1 ? own.join('、') : `第${item}条`;
}
