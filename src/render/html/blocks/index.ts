import type { ContentGraph } from '../../../domain/graph.ts';
import type { JsxNode } from '../../../markdown/jsx.ts';
import type { Form, TitledModel } from '../../components/models.ts';
import { resolve, show } from '../../components/resolve.ts';
import { element, escapeHtml } from '../escape.ts';
import { claimHtml } from './claim.ts';
import { kpiBlock, schemeBlock, spinBlock, termInline } from './references.ts';

interface Inside {
  children: () => string;
  /** Whether it stands inside a line. */
  inline: boolean;
  /** Site base put before root-relative links. */
  base: string;
}

const labelled =
  (name: string) =>
  ({ title }: TitledModel, { children, inline }: Inside): string => {
    const text = escapeHtml(title);
    const style = ` class="block-${name}"`;
    if (inline) return element('span', (text && `<strong>${text}：</strong>`) + children(), style);
    return element('div', (text && `<p class="block-label">${text}</p>`) + children(), style);
  };

/** HTML of every component authors may use. */
const html: Form<Inside, string> = {
  Redline: labelled('redline'),
  Tip: labelled('tip'),
  Compliance: labelled('compliance'),
  Script: labelled('script'),
  Steps: labelled('steps'),
  Checklist: labelled('checklist'),
  Timeline: labelled('timeline'),
  Term: (term, { children, base }) => termInline(term, children(), base),
  Claim: (claim, { base }) => element('div', claimHtml(claim, base), ' class="block-claim"'),
  Kpi: (kpi, { base }) => kpiBlock(kpi, base),
  Spin: (spin, { base }) => spinBlock(spin, base),
  Scheme: (scheme, { base }) => schemeBlock(scheme, base),
};

/** Renders a component; an unknown one leaves only its children, one with a missing target nothing. */
export const blockRenderer =
  (graph: ContentGraph, base: string) =>
  (node: JsxNode, children: () => string): string => {
    const resolved = resolve(node, graph);
    if (!resolved) return children();
    return show(html, resolved, { children, inline: node.type === 'mdxJsxTextElement', base }) ?? '';
  };
