import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { layoutChain } from '../../../../src/render/svg/chain-map.ts';
import type {
  ChainForm,
  ChainLayout,
  ChainMapEdge,
  ChainMapInput,
  ChainMapNode,
} from '../../../../src/render/svg/chain-map.ts';
import { contentRoot, graph } from '../../../helpers/content.ts';

const INDUSTRIES = path.resolve(contentRoot, 'industries');

function readNode(industry: string, file: string): ChainMapNode {
  const id = path.basename(file, '.mdx');
  const frontmatter =
    readFileSync(path.join(INDUSTRIES, industry, 'nodes', file), 'utf8').split(/^---$/mu)[1] ?? '';
  const { title, stage } = parse(frontmatter) as { title: string; stage: ChainMapNode['stage'] };
  return { id, name: title, stage, href: `/industries/${industry}/${id}/` };
}

/** The chain of an industry as the content has it. */
export function realChain(industry: string): ChainMapInput {
  const file = readFileSync(path.join(INDUSTRIES, industry, 'chain.yaml'), 'utf8');
  const { title, oneLine, edges } = parse(file) as { title: string; oneLine: string; edges: ChainMapEdge[] };
  const nodes = readdirSync(path.join(INDUSTRIES, industry, 'nodes'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readNode(industry, name));
  return { title, description: oneLine, nodes, edges, idPrefix: `chain-${industry}` };
}

const drawn = new Map<string, Promise<ChainLayout>>();

/** The layout of such a chain, made once for all test files of a process. */
export function realLayout(industry: string, form: ChainForm): Promise<ChainLayout> {
  const name = `${industry} ${form}`;
  const layout = drawn.get(name) ?? layoutChain(realChain(industry), form);
  drawn.set(name, layout);
  return layout;
}

export const realIndustries = graph.all('chains').map(({ id }) => id);
export const forms: ChainForm[] = ['wide', 'tall', 'page'];
