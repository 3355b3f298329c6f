import type { Basis } from '../../schemas/fields.ts';
import type { Entry } from '../graph.ts';

/** A part of a handbook beside the name of its product, in a list of several. */
export interface ProductLine {
  label: string;
  /** Section of the product's page that has it. */
  section: 'papers' | 'terms';
  /** Missing where it is too long for a list and has to be read on the page. */
  stated: { text: string; basis: Basis; sources: readonly string[] } | undefined;
}

/** Signs a line may have in a list; a longer one is not cut. */
const longest = 80;

/** What the client brings, and for how long and how much; nothing for a term. */
export function productLines({ handbook }: Entry<'products'>['data']): ProductLine[] {
  if (!handbook) return [];
  const line = (
    label: string,
    section: ProductLine['section'],
    { points, basis, sources }: (typeof handbook)[typeof section],
  ): ProductLine => {
    const text = points.join('；');
    return { label, section, stated: text.length > longest ? undefined : { text, basis, sources } };
  };
  return [line('客户要带', 'papers', handbook.papers), line('期限、额度与保证金', 'terms', handbook.terms)];
}
