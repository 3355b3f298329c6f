/** The industry chain map: lay out once, draw for any target. */
import type { ChainForm, ChainLayout, ChainMapInput } from './chain-types.ts';
import { layoutTall } from './tall-layout.ts';
import { layoutWide } from './wide-layout.ts';

export { chainLegendHtml, chainLegendText } from './chain-legend.ts';
export { chainMapSvg } from './chain-svg.ts';
export type { ChainUse } from './chain-svg.ts';
export type * from './chain-types.ts';

/** Places boxes, bands and flows. The same input gives the same layout. */
export async function layoutChain(input: ChainMapInput, form: ChainForm): Promise<ChainLayout> {
  return form === 'wide' ? layoutWide(input) : layoutTall(input, form);
}
