import type { ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { withBase } from '../../domain/urls.ts';
import { chainLayout } from '../_context.ts';
import type {
  ChainForm,
  ChainLayout,
  ChainMapFile,
  ChainMapInput,
  ChainStage,
} from '../../render/svg/chain-map.ts';

export interface ChainDrawing {
  input: ChainMapInput;
  layout: ChainLayout;
}

const base = import.meta.env.BASE_URL;
const layouts = new WeakMap<ContentGraph, Map<string, Promise<ChainLayout>>>();

/** The chain of an industry laid out in a form; once, though the page and the file of the drawing both ask. */
export async function chainDrawing(
  graph: ContentGraph,
  industry: string,
  form: ChainForm,
): Promise<ChainDrawing> {
  const input = inputOf(graph, industry);
  const known = layouts.get(graph) ?? new Map<string, Promise<ChainLayout>>();
  layouts.set(graph, known);
  const key = `${industry} ${form}`;
  const layout = known.get(key) ?? chainLayout()(input, form);
  known.set(key, layout);
  return { input, layout: await layout };
}

/** Drawings are files of their own: a reader's screen needs one of them, and paper another. */
export async function chainMapFile(
  graph: ContentGraph,
  industry: string,
  form: ChainForm,
): Promise<ChainMapFile> {
  const { input, layout } = await chainDrawing(graph, industry, form);
  const file = form === 'page' ? 'chain.svg' : `chain/${form}/`;
  return {
    src: withBase(base, `/industries/${industry}/${file}`),
    title: input.title,
    description: input.description,
    width: layout.width,
    height: layout.height,
  };
}

function inputOf(graph: ContentGraph, industry: string): ChainMapInput {
  const nodes = graph.all('nodes').filter((node) => node.id.startsWith(`${industry}/`));
  const { edges } = graph.get('chains', industry).data;
  return {
    title: `${graph.get('industries', industry).data.title}产业链图`,
    description: `${nodes.length} 个环节之间的 ${edges.length} 条货物、资金和信用流向；每条流向的文字在产业链图那一页。`,
    nodes: nodes.map((node) => ({
      id: node.id.slice(industry.length + 1),
      name: node.data.title,
      stage: node.data.stage as ChainStage,
      href: withBase(base, pathOf(node)),
    })),
    edges,
    idPrefix: 'chain',
  };
}
