import { claimOf, indicatorOf } from '../../domain/entry/component-target.ts';
import { textsOf } from '../../domain/for-nodes.ts';
import { pathOf } from '../../domain/graph.ts';
import type { ContentGraph } from '../../domain/graph.ts';
import { spinNames } from '../../domain/labels.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { isComponent } from '../../schemas/components.ts';
import type { ComponentName, PropsOf } from '../../schemas/components.ts';
import { claimModel } from './claim.ts';
import { factList } from './models.ts';
import type { Form, Models, TitledModel, TitledName } from './models.ts';

type Resolver<N extends ComponentName> = (props: PropsOf<N>, graph: ContentGraph) => Models[N] | undefined;

/** @param label title when the author gives none */
const titled =
  (label: string) =>
  ({ title = label }: PropsOf<TitledName>): TitledModel => ({ title });

/** What each component shows; nothing when its target is missing, which `check` reports. */
const resolvers: { readonly [N in ComponentName]: Resolver<N> } = {
  Redline: titled('红线'),
  Tip: titled('提示'),
  Compliance: titled('合规提示'),
  Script: titled('话术'),
  Steps: titled(''),
  Checklist: titled('清单'),
  Timeline: titled(''),
  Term({ id }, graph) {
    const product = graph.find('products', id);
    if (!product) return { id, title: id, target: undefined };
    const { title, definition } = product.data;
    return { id, title, target: { path: pathOf(product), definition } };
  },
  Claim(props, graph) {
    const claim = claimOf(graph, props);
    return claim && claimModel(claim);
  },
  Kpi(props, graph) {
    const item = indicatorOf(graph, props);
    if (!item) return undefined;
    const { metric, basis, segment, formula, range, caution } = item;
    const anchors = item.anchors.map(({ value, what }) => `${what} ${value} ${item.unit}`).join('；');
    const facts = factList([
      ['口径', segment],
      ['公式', formula],
      ['区间', range, basis],
      ['锚点', anchors],
      ['当心', caution],
    ]);
    return { metric, facts, basis, path: `/industries/${props.industry}/#indicators` };
  },
  Spin({ industry, kind }, graph) {
    const name = graph.find('industries', industry)?.data.title ?? industry;
    return {
      title: `${spinNames[kind]}问题：${name}`,
      industry: name,
      questions: textsOf(graph.find('dialogues', industry)?.data.spin[kind] ?? []),
      path: `/industries/${industry}/#spin`,
    };
  },
  Scheme({ id }, graph) {
    const scheme = graph.find('schemes', id);
    if (!scheme) return undefined;
    const { title, oneLine, pain, clientSentence, products, whatCanGoWrong } = scheme.data;
    const names = products.map((item) => graph.find('products', item)?.data.title ?? item);
    const facts = factList([
      ['痛点', pain],
      ['对客户说', clientSentence],
      ['组合', names.join(' + ')],
      ['会出什么错', whatCanGoWrong[0]],
    ]);
    return { title, oneLine, facts, path: pathOf(scheme) };
  },
};

/** A component of an author with what it shows; without a model, its target is missing. */
export interface Resolved<N extends ComponentName = ComponentName> {
  readonly name: N;
  readonly model: Models[N] | undefined;
}

/** @returns `undefined` for an unknown component, which `check` reports */
export function resolve(node: JsxNode, graph: ContentGraph): Resolved | undefined {
  const name = node.name ?? '';
  return isComponent(name) ? resolveAs(name, propsOf(node).values as PropsOf<typeof name>, graph) : undefined;
}

const resolveAs = <N extends ComponentName>(
  name: N,
  props: PropsOf<N>,
  graph: ContentGraph,
): Resolved<N> => ({ name, model: resolvers[name](props, graph) });

/** The component in a form; `undefined` when its target is missing. */
export const show = <N extends ComponentName, Inside, Out>(
  form: Form<Inside, Out>,
  { name, model }: Resolved<N>,
  inside: Inside,
): Out | undefined => model && form[name](model, inside);
