import {
  answeringProducts,
  answersTo,
  hasOne,
  isOtherSide,
  painedNodes,
  usesOne,
} from '../../../domain/entry/pain-fit.ts';
import type { AnsweringProduct, PainedNode } from '../../../domain/entry/pain-fit.ts';
import type { ContentGraph, Entry } from '../../../domain/graph.ts';
import type { CheckedFile } from '../../checked-file.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A pain its nodes do not have or its products do not answer; a firm or a product that does not belong there. */
export const painMismatch = contextRule('pain-mismatch', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection === 'facts') return heavyWithoutAssets(source, entry, graph);
  if (entry?.collection !== 'schemes' && entry?.collection !== 'cases') return [];
  // The story of one firm may have a pain of its own, but none that its kind rules out.
  if (entry.collection === 'cases' && entry.data.kind !== 'industry')
    return heavyInCase(source, entry, graph);
  const fit = entry.collection === 'schemes' ? schemeFit(graph, entry) : caseFit(graph, entry);
  const foreign = foreignNodes(fit);
  const painless = fit.nodes.filter((node) => !hasOne(node, fit.pains));
  // Where few firms have none of the pains, those that do not belong are the cause.
  const nodes =
    painless.length * 2 > fit.nodes.length ? fit.nodes : fit.nodes.filter((node) => !foreign.includes(node));
  return [
    ...unfelt(source, { ...fit, nodes }),
    ...foreign.map((node) => withoutPain(source, node)),
    ...(entry.collection === 'schemes' ? [...unanswered(source, fit), ...unsaid(source, fit)] : []),
  ];
});

type Source = CheckedFile['source'];
interface Fit {
  graph: ContentGraph;
  pains: readonly string[];
  nodes: readonly PainedNode[];
  products: readonly AnsweringProduct[];
  /** Share of the nodes that have to have a pain. */
  least: number;
  /** Whether a node without the pains belongs in it all the same. */
  takesIn(node: PainedNode): boolean;
  /** Set when every node and product was found; that one is missing is reported itself. */
  whole: boolean;
}

/** A scheme takes in those who pay late where they use one of its products. */
function schemeFit(graph: ContentGraph, { data }: Entry<'schemes'>): Fit {
  const ids = data.nodes.map((node) => `${data.industry}/${node}`);
  const fit = fitOf(graph, data.pains, ids, data.products);
  const takesIn = (node: PainedNode) =>
    usesOne(node, fit.products) && isOtherSide(graph, node, fit.nodes, fit.pains);
  return { ...fit, least: 0.5, takesIn };
}

/** A case tells of those who pay late, and of what others did with the same product. */
function caseFit(graph: ContentGraph, { data }: Entry<'cases'>): Fit {
  const fit = fitOf(graph, data.pains, data.nodes, data.products);
  const takesIn = (node: PainedNode) =>
    usesOne(node, fit.products) || isOtherSide(graph, node, fit.nodes, fit.pains);
  return { ...fit, least: 0, takesIn };
}

function fitOf(
  graph: ContentGraph,
  pains: readonly string[],
  nodeIds: readonly string[],
  productIds: readonly string[],
): Omit<Fit, 'least' | 'takesIn'> {
  const [nodes, products] = [painedNodes(graph, nodeIds), answeringProducts(graph, productIds)];
  const whole = nodes.length === nodeIds.length && products.length === productIds.length;
  return { graph, pains, nodes, products, whole };
}

const nameOf = ({ graph }: Fit, pain: string): string => `“${graph.wordName('pains', pain)}”`;
const namesOf = (fit: Fit, pains: Iterable<string>): string =>
  [...new Set(pains)].map((pain) => nameOf(fit, pain)).join('、');

function unfelt(source: Source, fit: Fit): Finding[] {
  const { pains, nodes, least } = fit;
  if (nodes.length === 0) return [];
  return pains.flatMap((pain, index): Finding[] => {
    const without = nodes.filter((node) => !node.pains.has(pain));
    const share = 1 - without.length / nodes.length;
    if (share > 0 && share >= least) return [];
    const theirs = namesOf(
      fit,
      nodes.flatMap((node) => [...node.pains]),
    );
    return [
      {
        place: fieldPlace(source, ['pains', index]),
        message: `痛点${nameOf(fit, pain)}和环节对不上：${without.map(({ name }) => name).join('、')}没有这个痛点${theirs && `，这些环节有的是${theirs}`}`,
        fix: '换成环节真有的痛点，或换环节；确实有的，先写进这个行业的 facts.yaml 的 pains',
      },
    ];
  });
}

const foreignNodes = ({ pains, nodes, takesIn }: Fit): PainedNode[] =>
  pains.length === 0 ? [] : nodes.filter((node) => !hasOne(node, pains) && !takesIn(node));

const withoutPain = (source: Source, { index, name }: PainedNode): Finding => ({
  place: fieldPlace(source, ['nodes', index]),
  message: `环节“${name}”没有这里写的痛点`,
  fix: '从 nodes 里拿掉；确实有的，先写进这个行业的 facts.yaml 的 pains',
});

function unanswered(source: Source, fit: Fit): Finding[] {
  const { graph, pains, products, whole } = fit;
  if (!whole) return [];
  return pains.flatMap((pain, index): Finding[] => {
    const answers = answersTo(graph, pain);
    if (answers.length === 0 || products.some((one) => one.pains.includes(pain))) return [];
    const names = answers.slice(0, 4).map(({ data }) => data.title);
    return [
      {
        place: fieldPlace(source, ['pains', index]),
        message: `配的产品没有一个解决${nameOf(fit, pain)}`,
        fix: `在 products 里配上能解决的，例如${names.join('、')}；不打算解决的，从 pains 里删掉`,
      },
    ];
  });
}

/** What the products answer and the scheme does not name: a pain of every node, or one nobody there has. */
function unsaid(source: Source, fit: Fit): Finding[] {
  const { pains, nodes, products, whole } = fit;
  if (!whole || nodes.length === 0) return [];
  return products.flatMap(({ index, id, name, pains: answered }): Finding[] => {
    if (answered.length === 0 || answered.some((pain) => pains.includes(pain))) return [];
    const common = answered.find((pain) => nodes.every((node) => node.pains.has(pain)));
    if (common !== undefined)
      return [
        {
          place: fieldPlace(source, ['pains']),
          message: `每个环节都有${nameOf(fit, common)}，“${name}”解决它，pains 里却没有写`,
          fix: '把这个痛点写进 pains；不打算解决的，从 products 里拿掉',
        },
      ];
    if (nodes.some((node) => node.products.has(id))) return [];
    return [
      {
        place: fieldPlace(source, ['products', index]),
        message: `“${name}”解决的是${namesOf(fit, answered)}，这套方案没有这个痛点，环节也不用它`,
        fix: '从 products 里拿掉，或在 pains 里补上它解决的痛点',
      },
    ];
  });
}

const assetLight = 'asset-light';

const heavyInCase = (source: Source, { data }: Entry<'cases'>, graph: ContentGraph): Finding[] =>
  !data.pains.some((pain) => pain === assetLight)
    ? []
    : data.nodes.flatMap((node, index): Finding[] => {
        const firm = graph.find('nodes', node)?.data;
        if (firm?.assets.type !== '重') return [];
        return [
          {
            place: fieldPlace(source, ['nodes', index]),
            message: `环节“${firm.title}”写的是重资产（${firm.assets.note}），不会是“${graph.wordName('pains', assetLight)}”`,
            fix: '从 nodes 里拿掉，或核对环节的 assets',
          },
        ];
      });

function heavyWithoutAssets(source: Source, { id, data }: Entry<'facts'>, graph: ContentGraph): Finding[] {
  return data.pains.flatMap(({ pain, nodes }, index) =>
    pain !== assetLight
      ? []
      : nodes.flatMap((node, at): Finding[] => {
          const firm = graph.find('nodes', `${id}/${node}`)?.data;
          if (firm?.assets.type !== '重') return [];
          return [
            {
              place: fieldPlace(source, ['pains', index, 'nodes', at]),
              message: `环节“${firm.title}”写的是重资产（${firm.assets.note}），不会是“${graph.wordName('pains', assetLight)}”`,
              fix: '从这个痛点的 nodes 里拿掉，或核对环节的 assets',
            },
          ];
        }),
  );
}
