import type { DataOf } from '../../schemas/index.ts';
import type { ContentGraph, Entry } from '../graph.ts';

export type NewsletterSeries = DataOf<'newsletter'>['series'][number];
type Edition = Entry<'editions'>;
/** The fields of an edition that say which letter it is of. */
type Placed = Pick<Edition['data'], 'series'> & { industry?: string | undefined };

/** A letter that counts its own issues: a series, or what a series sends to one industry. */
export interface Strand {
  readonly series: NewsletterSeries;
  readonly industry?: string | undefined;
}

/** Every series there is or was, in the order of the settings. */
export const allSeries = (graph: ContentGraph): readonly NewsletterSeries[] =>
  graph.find('newsletter', 'newsletter')?.data.series ?? [];

export const findStrand = (graph: ContentGraph, { series: id, industry }: Placed): Strand | undefined => {
  const series = allSeries(graph).find((one) => one.id === id);
  return series && { series, industry };
};

/** @throws when the settings know no such series; `check` reports that before */
export function strandOf(graph: ContentGraph, placed: Placed): Strand {
  const strand = findStrand(graph, placed);
  if (!strand) throw new Error(`content/data/newsletter.yaml 里没有 ${placed.series} 这种刊。`);
  return strand;
}

/** Name as printed, without brackets: `行业发展动态·新能源`. */
export function strandName(graph: ContentGraph, { series, industry }: Strand): string {
  const name = industry && (graph.find('industries', industry)?.data.title ?? industry);
  return [series.name, ...(name ? [name] : [])].join('·');
}

/** `policy`, `industry-new-energy`; names feeds and addresses. */
export const strandId = ({ series, industry }: Strand): string =>
  [series.id, ...(industry ? [industry] : [])].join('-');

/** @param month `2026-12` */
export const editionIdOf = (strand: Strand, month: string): string =>
  strand.series.monthOnly && !strand.industry ? month : `${month}-${strandId(strand)}`;

export const monthOf = (id: string): string => id.slice(0, 7);

/** Whether a series comes out in a month, by its first and last month. */
export const isOpen = ({ from, until }: NewsletterSeries, month: string): boolean =>
  month >= from && (until === undefined || month <= until);

/** Whether its cadence has an edition in a month. */
export const isDue = (series: NewsletterSeries, month: string): boolean =>
  isOpen(series, month) && (series.months.length === 0 || series.months.includes(Number(month.slice(5))));

/** The usual day of issue in a month. */
export const usualDayIn = ({ publishDay }: NewsletterSeries, month: string): string =>
  `${month}-${String(publishDay).padStart(2, '0')}`;

export const isSameStrand = (a: Placed, b: Placed): boolean =>
  a.series === b.series && a.industry === b.industry;

/**
 * Whether the readers of a strand have had an edition: of the strand itself, of its series for all
 * industries, or of a series it follows.
 */
const hasHad = ({ series, industry }: Strand, { data }: Edition): boolean =>
  data.series === series.id
    ? data.industry === undefined || data.industry === industry
    : series.follows.includes(data.series);

/** Editions the readers of a strand have had or will have, oldest first. */
export const editionsFor = (graph: ContentGraph, strand: Strand): Edition[] =>
  graph.all('editions').filter((edition) => hasHad(strand, edition));

/** Editions the readers of an edition have had or will have beside it. */
export function editionsHad(graph: ContentGraph, { id, data }: Pick<Edition, 'id' | 'data'>): Edition[] {
  const strand = findStrand(graph, data);
  return strand ? editionsFor(graph, strand).filter((other) => other.id !== id) : [];
}

/** Series, and what they send to single industries, that have an edition or still come out. */
export function strandsIn(graph: ContentGraph): readonly Strand[] {
  return allSeries(graph).flatMap((series) => {
    const industries = graph
      .all('editions')
      .flatMap(({ data }) => (data.series === series.id && data.industry ? [data.industry] : []));
    return [{ series }, ...[...new Set<string>(industries)].sort().map((industry) => ({ series, industry }))];
  });
}
