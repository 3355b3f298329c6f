import { headingsOf } from '../../markdown/headings.ts';
import type { Heading } from '../../markdown/headings.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { parseMdx } from '../../markdown/parse.ts';
import { escapeHtml } from './escape.ts';
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
  const name = node.name ?? '';
  const { title } = propsOf(node).values;
  const label = typeof title === 'string' ? title : blockLabels[name];
  const head = label ? `<p class="block-label">${escapeHtml(label)}</p>` : '';
  return `<div class="block-${name.toLowerCase()}">${head}${children()}</div>`;
}
