/** The map of a district as plain data: what comes in, and the two sizes it is drawn in. */
import type { RegionMap } from '../../schemas/region-maps.ts';

/** `wide`: names and counts on the map; `narrow`: numbers only, for a phone. */
export type RegionForm = 'wide' | 'narrow';

export interface RegionPark {
  /** Id of its feature. */
  id: string;
  number: number;
  name: string;
  /** One count per tier. */
  counts: readonly number[];
  total: number;
  href: string;
}

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
