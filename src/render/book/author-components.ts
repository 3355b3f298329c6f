import type { Nodes, PhrasingContent } from 'mdast';
import type { JsxNode } from '../../markdown/jsx.ts';
import type { Form, TitledModel, TitledName } from '../components/models.ts';
import { resolve, show } from '../components/resolve.ts';
import { claimBlock } from './chapters/claims.ts';
import { basisMark, block, termLink } from './components.ts';
import type { BookContext } from './context.ts';
import { bookLink } from './links.ts';
import type { Block } from './nodes.ts';
import { bullets, facts, inline, link, p, strong } from './nodes.ts';

interface Inside {
  children: Nodes[];
  /** Whether it stands inside a line. */
  inLine: boolean;
  context: BookContext;
}

const titled =
  (name: TitledName, changed: (block: Nodes) => Nodes = (same) => same) =>
  ({ title }: TitledModel, { children, inLine }: Inside): Nodes[] => {
    if (inLine) return title ? [strong(`${title}：`), ...children] : children;
    return [block(name, title, children.map(changed) as Block[])];
  };

const withBoxes = (node: Nodes): Nodes =>
  node.type === 'list'
    ? { ...node, children: node.children.map((item) => ({ ...item, checked: item.checked ?? false })) }
    : node;

/** The tree of every component authors may use. */
const tree: Form<Inside, Nodes[]> = {
  Redline: titled('Redline'),
  Tip: titled('Tip'),
  Compliance: titled('Compliance'),
  Script: titled('Script'),
  Steps: titled('Steps'),
  Checklist: titled('Checklist', withBoxes),
  Timeline: titled('Timeline'),
  Term({ id, title, target }, { children }) {
    const text = children.length > 0 ? (children as PhrasingContent[]) : inline(title);
    return target ? [termLink(id, text)] : text;
  },
  Claim: (claim) => [claimBlock(claim)],
  Kpi({ metric, facts: list }) {
    const rows = list.map(
      ({ name, text, basis }) => [name, basis ? [text, basisMark(basis)] : text] as const,
    );
    return [block('Kpi', metric, facts(rows))];
  },
  Spin: ({ title, questions }) => [block('Spin', title, [bullets(questions)])],
  Scheme({ title, oneLine, facts: list, path }, { context }) {
    const rows = list.map(({ name, text }) => [name, text] as const);
    const whole = ['全文', link(bookLink(path, context), title)] as const;
    return [block('Scheme', title, [p(oneLine), ...facts([...rows, whole])])];
  },
};

/**
 * A component with its content in place, so that no target needs the graph. An unknown one leaves its
 * children, one with a missing target nothing; `check` reports both.
 */
export function componentNodes(node: JsxNode, children: Nodes[], context: BookContext): Nodes[] {
  const resolved = resolve(node, context.graph);
  if (!resolved) return children;
  return show(tree, resolved, { children, inLine: node.type === 'mdxJsxTextElement', context }) ?? [];
}
