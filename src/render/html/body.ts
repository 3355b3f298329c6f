import { headingsOf } from '../../markdown/headings.ts';
import type { Heading } from '../../markdown/headings.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { parseMdx } from '../../markdown/parse.ts';
import { element, escapeHtml } from './escape.ts';
import { treeToHtml } from './html.ts';
import type { HtmlOptions } from './html.ts';

/** Blocks authors may use, with the label readers see. */
const blockLabels: Record<string, string> = {
  Redline: '红线',
  Tip: '提示',
  Compliance: '合规提示',
  Script: '话术',
};

/** HTML of an entry body. @throws MdxSyntaxError for text `check` would have refused */
export const renderBody = (source: string, options: Omit<HtmlOptions, 'component'>): string =>
  treeToHtml(parseMdx(source), { ...options, component: block });

export const bodyHeadings = (source: string): Heading[] =>
  headingsOf(parseMdx(source)).filter(({ depth }) => depth <= 3);

function block(node: JsxNode, children: () => string): string {
  if (node.name === null) return children();
  const { title } = propsOf(node).values;
  const label = escapeHtml(typeof title === 'string' ? title : (blockLabels[node.name] ?? ''));
  const style = ` class="block-${node.name.toLowerCase()}"`;
  if (node.type === 'mdxJsxTextElement')
    return element('span', (label && `<strong>${label}：</strong>`) + children(), style);
  return element('div', (label && `<p class="block-label">${label}</p>`) + children(), style);
}
