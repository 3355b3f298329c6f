import type { ContentGraph } from '../graph.ts';
import { clientFilesPath, siteFileName } from '../newsletter/files.ts';
import { offlinePack } from '../offline.ts';
import { playbookFile, playbookForms } from '../playbook/files.ts';
import { printBooks } from '../print-books.ts';
import { packPieces } from '../visit-pack/collect.ts';
import { briefBookFile, briefChoices, briefFile, piecesFile } from '../visit-pack/files.ts';

/** Forms in which the chain of an industry is drawn alone. */
export const chainForms = ['wide', 'tall'] as const;

/** Root-relative paths of what the build makes besides the pages of the table and of entries. */
export const madePaths = (graph: ContentGraph): string[] => [
  offlinePack,
  ...printBooks(graph).map(({ id }) => `/print/${id}/`),
  ...graph.all('industries').flatMap(({ id }) => industryFiles(graph, id)),
  ...graph.all('playbooks').flatMap(({ id }) => playbookForms.map(({ ending }) => playbookFile(id, ending))),
  ...graph
    .all('approvals')
    .flatMap(({ id, data }) => data.files.map(({ path }) => clientFilesPath(id) + siteFileName(path))),
];

/** Drawings of its chain, and what visits to it are prepared from. */
function industryFiles(graph: ContentGraph, id: string): string[] {
  const chain = graph.find('chains', id)
    ? [`/industries/${id}/chain.svg`, ...chainForms.map((form) => `/industries/${id}/chain/${form}/`)]
    : [];
  const pieces = packPieces(graph, id);
  if (!pieces) return chain;
  return [...chain, piecesFile(id), briefBookFile(id), ...briefChoices(pieces).map(briefFile)];
}
