import type { ContentGraph } from '../../domain/graph.ts';
import { headingsOf } from '../../markdown/headings.ts';
import type { Heading } from '../../markdown/headings.ts';
import { parseBody } from '../../markdown/body.ts';
import { blockRenderer } from './blocks/index.ts';
import { sitePictures } from './pictures.ts';
import { treeToHtml } from './html.ts';
import type { HtmlOptions } from './html.ts';

export interface BodyOptions extends Omit<HtmlOptions, 'component' | 'picture'> {
  /** Content that components show by reference. */
  graph: ContentGraph;
  /** Path below `content/` of the file the body stands in. */
  file?: string;
}

/** HTML of an entry body. @throws MdxSyntaxError for text `check` would have refused */
export const renderBody = (source: string, { graph, file = '', ...options }: BodyOptions): string =>
  treeToHtml(parseBody(source), {
    ...options,
    picture: sitePictures(graph, file, options.base),
    component: blockRenderer(graph, options.base),
  });

export const bodyHeadings = (source: string): Heading[] =>
  headingsOf(parseBody(source)).filter(({ depth }) => depth <= 3);
