/** The industry chain map: lay out once, draw for any target. */
import { layoutRails } from './chain-rails.ts';
import { layoutWide } from './chain-wide.ts';
import type { ChainForm, ChainLayout, ChainMapInput } from './chain-types.ts';

export { chainLegendHtml } from './chain-legend.ts';
export { chainMapSvg } from './chain-svg.ts';
export type * from './chain-types.ts';

/** Places boxes, bands and flows. The same input gives the same layout. */
export async function layoutChain(input: ChainMapInput, form: ChainForm): Promise<ChainLayout> {
  return form === 'wide' ? layoutWide(input) : layoutRails(input, form);
}
