import { contentRule } from '../../rule.ts';

export const orphanNode = contentRule('orphan-node', 'error', ({ graph, sources }) =>
  graph.all('chains').flatMap((chain) => {
    const linked = new Set<string>(chain.data.edges.flatMap((edge) => [edge.from, edge.to]));
    return sources
      .filter(({ collection, id }) => collection === 'nodes' && id.startsWith(`${chain.id}/`))
      .filter(({ id }) => !linked.has(id.slice(chain.id.length + 1)))
      .map(({ file, id }) => ({
        place: { file, line: 1, column: 1 },
        message: `环节 ${id} 没有任何流向`,
        fix: `在 ${chain.file} 里补上它的货物、资金或信用流向`,
      }));
  }),
);
