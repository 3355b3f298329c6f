import type { ContentGraph } from '../graph.ts';
import { clientFilesPath, editionFiles, siteFileName } from '../newsletter/files.ts';
import { changesFeed, registerFile, reviewsFile } from '../seals/files.ts';
import { registerOf } from '../seals/register.ts';
import { todosOf } from '../seals/todo.ts';
import { iconFiles } from './icons.ts';
import { complianceFile } from './compliance-files.ts';
import { offlinePack } from './offline.ts';
import { questionsFile } from '../learn/files.ts';
import { editionsOf } from '../playbook/digest/approved.ts';
import { playbookFiles } from '../playbook/files.ts';
import { printBooks } from './print-books.ts';
import { collectPackData } from '../visit/pack/collect.ts';
import { briefBookFile, briefChoices, briefFile, packDataFile, visitWordsFile } from '../visit/pack/files.ts';

/** Forms in which the chain of an industry is drawn alone. */
export const chainForms = ['wide', 'tall'] as const;

/** Root-relative paths of what the build makes besides the pages of the table and of entries. */
export const madePaths = (graph: ContentGraph): string[] => [
  offlinePack,
  '/api/entries.json',
  questionsFile,
  complianceFile,
  visitWordsFile,
  registerFile,
  changesFeed,
  ...Object.keys(iconFiles),
  ...todosOf(graph, registerOf(graph)).map(({ id }) => reviewsFile(id)),
  ...printBooks(graph).map(({ id }) => `/print/${id}/`),
  ...graph.all('industries').flatMap(({ id }) => industryFiles(graph, id)),
  ...graph.all('playbooks').flatMap((entry) => playbookFiles(entry.id, editionsOf(graph, entry))),
  ...graph.all('editions').flatMap(({ id }) => clientFiles(graph, id)),
];

/** The files that were approved; of a draft those it has in any case. */
function clientFiles(graph: ContentGraph, id: string): string[] {
  const approved = graph.find('approvals', id)?.data.files.map(({ path }) => siteFileName(path));
  return (approved ?? editionFiles).map((name) => clientFilesPath(id) + name);
}

/** Drawings of its chain, the page that holds them with the words, and what visits to it are prepared from. */
function industryFiles(graph: ContentGraph, id: string): string[] {
  const chain = graph.find('chains', id)
    ? [
        `/industries/${id}/chain.svg`,
        `/industries/${id}/chain/`,
        ...chainForms.map((form) => `/industries/${id}/chain/${form}/`),
      ]
    : [];
  const packData = collectPackData(graph, id);
  if (!packData) return chain;
  return [...chain, packDataFile(id), briefBookFile(id), ...briefChoices(packData).map(briefFile)];
}
