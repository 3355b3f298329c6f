import cascadeLayers from '@csstools/postcss-cascade-layers';
import type { AcceptedPlugin, Plugin } from 'postcss';

/**
 * Order of the cascade layers: a later layer wins whatever the selectors. Values; elements without classes; classes
 * that several rooms share; one part each, beside its component; what paper shows and does not show.
 */
export const layerOrder = ['tokens', 'base', 'common', 'parts', 'print'] as const;

/** Sheets are compiled one at a time, so each gets the whole order. */
const declareLayers: Plugin = {
  postcssPlugin: 'declare-layers',
  Once: (root, { AtRule }) => {
    root.prepend(new AtRule({ name: 'layer', params: layerOrder.join(', ') }));
  },
};

/**
 * Plugins that turn layers into weight of selectors: browsers before Chrome 99 drop a `@layer` block whole.
 * `light-dark()` (Chrome 123) is left to Lightning CSS, which makes custom properties of it for `oldestBrowsers`.
 */
export const stylePlugins: AcceptedPlugin[] = [declareLayers, cascadeLayers()];
