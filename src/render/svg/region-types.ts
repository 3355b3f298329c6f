/** The map of a district as plain data: what comes in, and the two sizes it is drawn in. */
import type { RegionMap } from '../../schemas/region-maps.ts';

/** `wide`: names and counts on the map; `narrow`: numbers only, for a phone. */
export type RegionForm = 'wide' | 'narrow';

export interface RegionPark {
  /** Id of its feature. */
  id: string;
  number: number;
  name: string;
  /** One count per tier; `undefined` where it stands with those of other parks, so that nobody is told by it. */
  counts: readonly (number | undefined)[];
  /** `undefined` where it would give such a count away. */
  total: number | undefined;
  href: string;
}

/** What stands in the place of a count that is told with those of other parks. */
export const pooled = '并入合计';

export interface RegionMapInput {
  title: string;
  description: string;
  map: RegionMap;
  parks: readonly RegionPark[];
  tiers: readonly string[];
  /** Put before every id in the drawing; unique in the page. */
  idPrefix: string;
}

/** Lengths in CSS pixels. */
export interface FormSize {
  width: number;
  margin: number;
  fontSize: number;
  bar: { width: number; gap: number; height: number };
  badge: number;
}

export const FORM_SIZES: Record<RegionForm, FormSize> = {
  wide: { width: 760, margin: 12, fontSize: 15, bar: { width: 20, gap: 8, height: 60 }, badge: 12 },
  narrow: { width: 340, margin: 6, fontSize: 12, bar: { width: 11, gap: 3, height: 34 }, badge: 9 },
};
