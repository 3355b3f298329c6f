/** The industry chain map: lay out once, draw for any target. */
import type { BuildCache } from '../../domain/site/build-cache.ts';
import type { ChainForm, ChainLayout, ChainMapInput } from './chain-types.ts';
import { layoutTall } from './tall-layout.ts';
import { layoutWide } from './wide-layout.ts';

export { chainLegendHtml, chainLegendText } from './chain-legend.ts';
export { chainMapSvg } from './chain-svg.ts';
export type * from './chain-types.ts';

/** Places boxes, bands and flows. The same input gives the same layout. */
export type LayoutChain = (input: ChainMapInput, form: ChainForm) => Promise<ChainLayout>;

export const layoutChain: LayoutChain = async (input, form) =>
  form === 'wide' ? layoutWide(input) : layoutTall(input, form);

const room = { name: 'chain-layout', code: ['src/render/svg'] } as const;

/** Lays a wide map out, which takes seconds, once for every form and process that draws it. */
export const layoutChainOnce =
  (cache: BuildCache): LayoutChain =>
  async (input, form) => {
    if (form !== 'wide') return layoutChain(input, form);
    const nodes = input.nodes.map(({ id, name, stage }) => ({ id, name, stage }));
    const edges = input.edges.map(({ from, to, kind }) => ({ from, to, kind }));
    return cache.remember(room, { nodes, edges }, () => layoutChain(input, form));
  };
