import type { Nodes, Parents, Root, Table } from 'mdast';
import type { JsxNode } from '../../markdown/jsx.ts';
import { Slugger } from '../../markdown/slug.ts';
import { toText } from '../../markdown/text.ts';
import { withBase } from '../../domain/urls.ts';
import { escapeHtml } from './escape.ts';

export interface HtmlOptions {
  /** Site base put before root-relative links. */
  base: string;
  /** Escapes text; may mark glossary terms. */
  inlineText?: (text: string) => string;
  /** Renders a component of ours; its children are rendered by `children`. */
  component?: (node: JsxNode, children: () => string) => string;
}

interface Context extends Required<HtmlOptions> {
  slugger: Slugger;
  /** Terms are not marked inside links and headings. */
  plain: boolean;
}

/** HTML of a parsed page without inline styles or scripts. */
export function treeToHtml(tree: Root, options: HtmlOptions): string {
  const context: Context = {
    inlineText: escapeHtml,
    component: (_node, children) => children(),
    ...options,
    slugger: new Slugger(),
    plain: false,
  };
  return all(tree, context);
}

const all = (node: Parents, context: Context): string =>
  node.children.map((child) => one(child as Nodes, context)).join('');

const wrap = (tag: string, inner: string, attributes = ''): string =>
  `<${tag}${attributes}>${inner}</${tag}>`;

function one(node: Nodes, context: Context): string {
  switch (node.type) {
    case 'text':
      return context.plain ? escapeHtml(node.value) : context.inlineText(node.value);
    case 'paragraph':
      return wrap('p', all(node, context));
    case 'heading': {
      const id = context.slugger.slug(toText(node));
      return wrap(`h${node.depth}`, all(node, { ...context, plain: true }), ` id="${escapeHtml(id)}"`);
    }
    case 'strong':
      return wrap('strong', all(node, context));
    case 'emphasis':
      return wrap('em', all(node, context));
    case 'delete':
      return wrap('del', all(node, context));
    case 'inlineCode':
      return wrap('code', escapeHtml(node.value));
    case 'code':
      return wrap(
        'pre',
        wrap('code', escapeHtml(node.value), node.lang ? ` class="language-${escapeHtml(node.lang)}"` : ''),
        ' tabindex="0"',
      );
    case 'link':
      return link(node.url, all(node, { ...context, plain: true }), context);
    case 'image':
      return `<img src="${escapeHtml(resolve(node.url, context))}" alt="${escapeHtml(node.alt ?? '')}" loading="lazy" decoding="async">`;
    case 'list':
      return wrap(
        node.ordered ? 'ol' : 'ul',
        all(node, context),
        node.ordered && node.start && node.start !== 1 ? ` start="${node.start}"` : '',
      );
    case 'listItem':
      return listItem(node, context);
    case 'blockquote':
      return wrap('blockquote', all(node, context));
    case 'thematicBreak':
      return '<hr>';
    case 'break':
      return '<br>';
    case 'table':
      return table(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return context.component(node, () => all(node, context));
    default:
      return 'children' in node ? all(node, context) : '';
  }
}

function listItem(node: Extract<Nodes, { type: 'listItem' }>, context: Context): string {
  const only = node.children[0];
  const inner =
    node.children.length === 1 && only?.type === 'paragraph' ? all(only, context) : all(node, context);
  return node.checked === null || node.checked === undefined
    ? wrap('li', inner)
    : wrap('li', `${node.checked ? '☑' : '☐'} ${inner}`, ' class="task"');
}

const resolve = (url: string, context: Context): string =>
  url.startsWith('/') && !url.startsWith('//') ? withBase(context.base, url) : url;

function link(url: string, inner: string, context: Context): string {
  const outside = /^https?:/.test(url) ? ' class="external" rel="noopener noreferrer"' : '';
  return wrap('a', inner, ` href="${escapeHtml(resolve(url, context))}"${outside}`);
}

function table(node: Table, context: Context): string {
  const cells = (row: Table['children'][number], tag: string) =>
    row.children
      .map((cell, index) => {
        const align = node.align?.[index];
        const scope = tag === 'th' ? ' scope="col"' : '';
        return wrap(tag, all(cell, context), `${scope}${align ? ` class="align-${align}"` : ''}`);
      })
      .join('');
  const [head, ...body] = node.children;
  const header = head ? wrap('thead', wrap('tr', cells(head, 'th'))) : '';
  const rows = wrap('tbody', body.map((row) => wrap('tr', cells(row, 'td'))).join(''));
  return wrap(
    'div',
    wrap('table', header + rows),
    ' class="table-scroll" tabindex="0" role="region" aria-label="表格"',
  );
}
