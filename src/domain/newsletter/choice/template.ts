import type { ContentGraph, Entry } from '../../graph.ts';
import { meets } from './audience.ts';
import type { ClientEdition, ClientSection } from '../client/client-edition.ts';
import type { Gate } from '../approval/gates.ts';
import { strandName, strandOf } from '../series.ts';

type Edition = Entry<'editions'>['data'];
export type SectionKind = ClientSection['id'];

/** Why an edition has no place for an item, by what its series holds and which industry it is for. */
export function placeObstacle(
  graph: ContentGraph,
  edition: Edition,
  { section, industries }: { section: SectionKind; industries: readonly string[] },
): string | undefined {
  const strand = strandOf(graph, edition);
  const name = `《${strandName(graph, strand)}》`;
  if (!strand.series.sections.some(({ kind }) => kind === section))
    return section === 'policy' ? `${name}不登政策` : `${name}不登行业事实`;
  return edition.industry && !meets(industries, [edition.industry]) ? `和${name}的行业无关` : undefined;
}

/** Kinds in the order the series prints them. */
export const sectionOrder = (graph: ContentGraph, edition: Edition): readonly SectionKind[] =>
  strandOf(graph, edition).series.sections.map(({ kind }) => kind);

/** Things in the order of the sections they stand in; those of one section keep theirs. */
export function inSectionOrder<T extends { section: SectionKind }>(
  order: readonly SectionKind[],
  items: readonly T[],
): T[] {
  return order.flatMap((kind) => items.filter(({ section }) => section === kind));
}

/** Sections of the series that have items, with its titles. */
export const sectionsFrom = <T extends { section: SectionKind; item: ClientSection['items'][number] }>(
  graph: ContentGraph,
  edition: Edition,
  items: readonly T[],
): ClientSection[] =>
  strandOf(graph, edition).series.sections.flatMap(({ kind, title }) => {
    const own = items.filter(({ section }) => section === kind).map(({ item }) => item);
    return own.length === 0 ? [] : [{ id: kind, title, items: own }];
  });

/** What the series asks of each of its editions. */
export function templateGate(graph: ContentGraph, edition: Edition, whole: ClientEdition): Gate {
  const strand = strandOf(graph, edition);
  const { atLeast } = strand.series;
  const found = (kind: SectionKind) =>
    whole.sections.filter(({ id }) => id === kind).flatMap(({ items }) => items).length;
  const lacking = [
    { what: '政策', unit: '条', least: atLeast.policies, there: found('policy'), field: 'policies' },
    { what: '行业事实', unit: '条', least: atLeast.facts, there: found('industry'), field: 'facts' },
    { what: '本月数据', unit: '项', least: atLeast.figures, there: whole.figures.length, field: 'figures' },
  ].filter(({ least, there }) => there < least);
  return {
    id: 'template',
    title: '这种刊每期要有的都有',
    problems: lacking.map(
      ({ what, unit, least, there, field }) =>
        `《${strandName(graph, strand)}》每期至少 ${least} ${unit}${what}，本期 ${there} ${unit}。在 ${field} 里补，或改 content/data/newsletter.yaml 的 atLeast`,
    ),
  };
}
