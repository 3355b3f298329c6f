import type { RegionMap } from '../../../schemas/region-maps.ts';
import type { ContentGraph } from '../../graph.ts';
import type { Named } from '../../tables/values.ts';
import { mapIdOf, targetTable } from '../regions.ts';

export interface SheetRegion {
  id: string;
  title: string;
  parks: readonly Named[];
  /** By park and tier. */
  targets: readonly (readonly number[])[];
  map?: RegionMap;
}

/** The regions of the content, each with the names a table may use for its parks. */
export const sheetRegions = (graph: ContentGraph): SheetRegion[] =>
  graph.all('regions').map(({ id, data }) => ({
    id,
    title: data.title,
    parks: data.parks.map((park) => ({
      id: park.id,
      names: [park.name, ...park.name.split('·').slice(0, 1)],
    })),
    targets: targetTable(data.parks, graph.all('tiers')).rows.map(({ counts }) => counts),
    ...(data.map === undefined ? {} : { map: graph.get('regionMaps', mapIdOf(data.map)).data }),
  }));

/** The tiers with every name a table may use: title, other names, and their range of yearly revenue. */
export const sheetTiers = (graph: ContentGraph): Named[] =>
  graph.all('tiers').map(({ id, data }) => ({
    id,
    names: [data.title, ...data.aliases, data.criteria.revenue, data.criteria.revenue.replace('–', '-')],
  }));
