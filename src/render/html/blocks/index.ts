import { propsOf } from '../../../markdown/jsx.ts';
import type { JsxNode } from '../../../markdown/jsx.ts';
import type { ComponentName, PropsOf } from '../../../schemas/components.ts';
import { element, escapeHtml } from '../escape.ts';
import { claimBlock } from './claim.ts';
import type { BlockContext } from './context.ts';
import { kpiBlock, schemeBlock, spinBlock, termInline } from './references.ts';

type Renderer<N extends ComponentName> = (
  props: PropsOf<N>,
  children: () => string,
  context: BlockContext,
  inline: boolean,
) => string;

/** Components that hold Markdown below an optional title. */
type TitledName = 'Redline' | 'Tip' | 'Compliance' | 'Script' | 'Steps' | 'Checklist' | 'Timeline';

const labelled =
  (name: string, label: string): Renderer<TitledName> =>
  ({ title }, children, _context, inline) => {
    const text = escapeHtml(title ?? label);
    const style = ` class="block-${name}"`;
    if (inline) return element('span', (text && `<strong>${text}：</strong>`) + children(), style);
    return element('div', (text && `<p class="block-label">${text}</p>`) + children(), style);
  };

/** HTML of every component authors may use. */
const renderers: { readonly [N in ComponentName]: Renderer<N> } = {
  Redline: labelled('redline', '红线'),
  Tip: labelled('tip', '提示'),
  Compliance: labelled('compliance', '合规提示'),
  Script: labelled('script', '话术'),
  Steps: labelled('steps', ''),
  Checklist: labelled('checklist', '清单'),
  Timeline: labelled('timeline', ''),
  Term: (props, children, context) => termInline(props, children(), context),
  Claim: (props, _children, context) => claimBlock(props, context),
  Kpi: (props, _children, context) => kpiBlock(props, context),
  Spin: (props, _children, context) => spinBlock(props, context),
  Scheme: (props, _children, context) => schemeBlock(props, context),
};

/** Renders a component; an unknown one, which `check` reports, leaves only its children. */
export function blockRenderer(context: BlockContext) {
  return (node: JsxNode, children: () => string): string => {
    if (node.name === null || !(node.name in renderers)) return children();
    const render = renderers[node.name as ComponentName] as Renderer<ComponentName>;
    const props = propsOf(node).values as PropsOf<ComponentName>;
    return render(props, children, context, node.type === 'mdxJsxTextElement');
  };
}
