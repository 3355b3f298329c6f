import type { Nodes, PhrasingContent } from 'mdast';
import { claimOf, indicatorOf } from '../../domain/entry/component-target.ts';
import { pathOf } from '../../domain/graph.ts';
import { spinNames } from '../../domain/labels.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import type { ComponentName, PropsOf } from '../../schemas/components.ts';
import { components } from '../../schemas/components.ts';
import { block, basisMark, termLink } from './components.ts';
import { claimBlocks } from './chapters/claims.ts';
import type { BookContext } from './context.ts';
import { bookLink } from './links.ts';
import type { Block } from './nodes.ts';
import { bullets, facts, link, p, strong } from './nodes.ts';

/** Titles of the blocks that hold Markdown, when the author gives none. */
const titles = {
  Redline: '红线',
  Tip: '提示',
  Compliance: '合规提示',
  Script: '话术',
  Steps: '',
  Checklist: '清单',
  Timeline: '',
} as const;
type TitledName = keyof typeof titles;
type ReferenceName = Exclude<ComponentName, TitledName>;

type Resolver<N extends ComponentName> = (
  props: PropsOf<N>,
  children: Nodes[],
  context: BookContext,
) => Nodes[];

/** What each component that shows content by reference shows in a book. */
const references: { readonly [N in ReferenceName]: Resolver<N> } = {
  Term({ id }, children, { graph }) {
    const name = graph.find('products', id)?.data.title ?? id;
    return [termLink(id, children.length > 0 ? (children as PhrasingContent[]) : name)];
  },
  Claim(props, _children, { graph }) {
    const claim = claimOf(graph, props);
    return claim ? claimBlocks([claim]) : [];
  },
  Kpi(props, _children, { graph }) {
    const item = indicatorOf(graph, props);
    if (!item) return [];
    const anchors = item.anchors.map(({ value, what }) => `${what} ${value} ${item.unit}`).join('；');
    const rows = facts([
      ['口径', item.segment],
      ['公式', item.formula],
      ['区间', [item.range, basisMark(item.basis)]],
      ['锚点', anchors],
      ['当心', item.caution],
    ]);
    return [block('Kpi', item.metric, rows)];
  },
  Spin({ industry, kind }, _children, { graph }) {
    const questions = graph.find('dialogues', industry)?.data.spin[kind] ?? [];
    const name = graph.find('industries', industry)?.data.title ?? industry;
    return [block('Spin', `${spinNames[kind]}问题：${name}`, [bullets(questions)])];
  },
  Scheme({ id }, _children, context) {
    const scheme = context.graph.find('schemes', id);
    if (!scheme) return [];
    const { title, oneLine, pain, products, risks } = scheme.data;
    const names = products.map((item) => context.graph.find('products', item)?.data.title ?? item);
    const rows = facts([
      ['痛点', pain],
      ['组合', names.join(' + ')],
      ['风险', risks[0]],
      ['全文', link(bookLink(pathOf(scheme), context), title)],
    ]);
    return [block('Scheme', title, [p(oneLine), ...rows])];
  },
};

const withBoxes = (node: Nodes): Nodes =>
  node.type === 'list'
    ? { ...node, children: node.children.map((item) => ({ ...item, checked: item.checked ?? false })) }
    : node;

/**
 * A component with its content in place, so that no target needs the graph.
 * An unknown one, which `check` reports, leaves its children.
 */
export function resolveComponent(node: JsxNode, children: Nodes[], context: BookContext): Nodes[] {
  const name = node.name ?? '';
  if (name in titles) {
    const { title = titles[name as TitledName] } = propsOf(node).values as PropsOf<TitledName>;
    if (node.type === 'mdxJsxTextElement') return title ? [strong(`${title}：`), ...children] : children;
    const inside = name === 'Checklist' ? children.map(withBoxes) : children;
    return [block(name as TitledName, title, inside as Block[])];
  }
  if (!(name in components)) return children;
  const resolve = references[name as ReferenceName] as Resolver<ReferenceName>;
  return resolve(propsOf(node).values as PropsOf<ReferenceName>, children, context);
}
