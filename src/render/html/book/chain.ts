import { chainLegendHtml, chainMapSvg, layoutChain } from '../../svg/chain-map.ts';
import type { ChainForm, ChainMapInput, LayoutChain } from '../../svg/chain-map.ts';
import { element } from '../escape.ts';

const forms: readonly ChainForm[] = ['wide', 'tall', 'page'];

/** The legend and the drawing in all its forms; the style sheet of the map shows one. */
export async function chainFigureHtml(
  input: ChainMapInput | undefined,
  layout: LayoutChain = layoutChain,
): Promise<string> {
  if (!input) return '';
  const drawn = await Promise.all(
    forms.map(async (form) => {
      const own = { ...input, idPrefix: `${input.idPrefix}-${form}` };
      return chainMapSvg(await layout(own, form), own);
    }),
  );
  return chainLegendHtml() + element('div', drawn.join(''), ' class="chain-maps"');
}
