import type { Definition, Nodes, Parents, Root } from 'mdast';
import type { JsxNode } from '../../markdown/jsx.ts';
import { Slugger } from '../../markdown/slug.ts';
import { toText } from '../../markdown/text.ts';
import { walk } from '../../markdown/walk.ts';
import { element, escapeHtml } from './escape.ts';
import { Footnotes } from './footnotes.ts';
import { listHtml } from './lists.ts';
import { tableHtml } from './table.ts';
import { pictureHtml } from './pictures.ts';
import type { FindPicture } from './pictures.ts';
import { linkHtml } from './urls.ts';

export interface HtmlOptions {
  /** Site base put before root-relative links. */
  base: string;
  /** Levels that headings move down where the body stands below a heading of its own; 0 when absent. */
  headingShift?: number;
  /** Escapes text; may mark glossary terms. */
  inlineText?: (text: string) => string;
  /** Finds the picture an address means; none where it is absent. */
  picture?: FindPicture;
  /** Renders a component of ours; its children are rendered by `children`. */
  component?: (node: JsxNode, children: () => string) => string;
}

interface Context extends Required<HtmlOptions> {
  slugger: Slugger;
  footnotes: Footnotes;
  /** Targets of `[text][name]` links. */
  definitions: ReadonlyMap<string, Definition>;
  /** Terms are not marked inside links and headings. */
  plain: boolean;
}

/** HTML of a parsed page without inline styles or scripts. */
export function treeToHtml(tree: Root, options: HtmlOptions): string {
  const context: Context = {
    inlineText: escapeHtml,
    headingShift: 0,
    picture: () => undefined,
    component: (_node, children) => children(),
    ...options,
    slugger: new Slugger(),
    footnotes: new Footnotes(tree),
    definitions: definitionsOf(tree),
    plain: false,
  };
  return all(tree, context) + context.footnotes.section((definition) => all(definition, context));
}

/** The first of several definitions of a name counts, as in CommonMark. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of walk(tree)) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

const all = (node: Parents, context: Context): string =>
  node.children.map((child) => one(child as Nodes, context)).join('');

const tags = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
} as const;

function one(node: Nodes, context: Context): string {
  const render = (child: Nodes): string => one(child, context);
  switch (node.type) {
    case 'text':
      return context.plain ? escapeHtml(node.value) : context.inlineText(node.value);
    case 'paragraph':
      return element('p', all(node, context), node.data?.id ? ` id="${escapeHtml(node.data.id)}"` : '');
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'blockquote':
      return element(tags[node.type], all(node, context));
    case 'heading': {
      const id = escapeHtml(node.data?.id ?? context.slugger.slug(toText(node)));
      const level = Math.min(node.depth + context.headingShift, 6);
      return element(`h${level}`, all(node, { ...context, plain: true }), ` id="${id}"`);
    }
    case 'inlineCode':
      return element('code', escapeHtml(node.value));
    case 'code': {
      const language = node.lang ? ` class="language-${escapeHtml(node.lang)}"` : '';
      return element('pre', element('code', escapeHtml(node.value), language), ' tabindex="0"');
    }
    case 'list':
      return listHtml(node, render);
    case 'table':
      return tableHtml(node, render);
    case 'thematicBreak':
      return '<hr>';
    case 'break':
      return '<br>';
    case 'footnoteReference':
      return context.footnotes.reference(node.identifier);
    case 'footnoteDefinition':
      return '';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return context.component(node, () => all(node, context));
    default:
      return linked(node, context);
  }
}

/** Words below a picture: `![text](./a.png "words")`. */
const titleOf = (node: Nodes, { definitions }: Context): string | null | undefined =>
  'identifier' in node ? definitions.get(node.identifier)?.title : 'title' in node ? node.title : undefined;

function linked(node: Nodes, context: Context): string {
  const url =
    'url' in node ? node.url : 'identifier' in node ? context.definitions.get(node.identifier)?.url : '';
  if (node.type === 'link' || node.type === 'linkReference')
    return linkHtml(url ?? '', all(node, { ...context, plain: true }), context.base);
  if (node.type === 'image' || node.type === 'imageReference')
    return pictureHtml(context.picture(url ?? ''), { alt: node.alt, title: titleOf(node, context) });
  return 'children' in node ? all(node, context) : '';
}
