import type { ContentGraph } from '../../../src/domain/graph.ts';
import { allSeries, editionIdOf, isDue, monthOf } from '../../../src/domain/newsletter/series.ts';
import type { NewsletterSeries, Strand } from '../../../src/domain/newsletter/series.ts';
import { correctionIdOf } from '../../../src/domain/newsletter/corrections/correction-id.ts';
import { UsageError } from './arguments.ts';
import { readForCheck } from './judge.ts';
import type { Workspace } from './judge.ts';

export interface EditionPlace {
  month: string;
  strand: Strand;
}

const shape = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-([a-z]+)(?:-([a-z0-9-]+))?)?$/;

const isMonth = (id: string): boolean => /^\d{4}-\d{2}$/.test(id) && shape.test(id);

/** @throws when it has not the form of an id */
export function wholeId(id: string): string {
  if (shape.test(id)) return id;
  throw new UsageError(
    `期号 ${id || '（空）'} 要写成 2026-12-policy 的样子，或者 2026-12 加 --series policy。`,
  );
}

/** What an id says of its edition. @throws when there is no such series or industry */
export function placeOf(graph: ContentGraph, id: string): EditionPlace {
  const [, month = '', seriesId = '', industry] = shape.exec(wholeId(id)) ?? [];
  const series = allSeries(graph).find((one) => (seriesId ? one.id === seriesId : one.monthOnly));
  if (!series) throw new Error(noSeries(graph, seriesId));
  return { month, strand: { series, industry: industry && knownIndustry(graph, series, industry) } };
}

/** What an author wrote beside a month. */
interface Named {
  series?: string | undefined;
  industry?: string | undefined;
}

/** The editions a command is for: the one whose id is written in full, or those a month and a series mean. */
export async function idsOf(
  workspace: Workspace,
  command: string,
  id: string,
  named: Named,
): Promise<string[]> {
  if (correctionIdOf(id) && !takesLetter.has(command))
    throw new UsageError(`${command} 不用在更正函上，期号写成 2026-12-policy 的样子。`);
  if (!isMonth(id)) return [wholeId(id)];
  const { graph } = await readForCheck(workspace);
  return command === 'new' ? idsToMake(graph, id, named) : [idMeant(graph, id, named)];
}

/** Commands for a correction as a letter of its own. */
const takesLetter: ReadonlySet<string> = new Set(['build', 'approve', 'publish']);

/** Ids to make for a month: of the series that is named, else of every series that is due and not there yet. */
export function idsToMake(graph: ContentGraph, month: string, named: Named): string[] {
  if (named.series) return [namedId(graph, month, named)];
  if (named.industry) throw new Error('写了 --industry，还要写 --series。');
  const due = allSeries(graph)
    .filter((series) => isDue(series, month))
    .map((series) => editionIdOf({ series }, month));
  const lacking = due.filter((id) => !graph.find('editions', id));
  if (lacking.length > 0) return lacking;
  throw new Error(
    due.length > 0 ? `${month} 该出的都已经有了：${due.join('、')}，直接改。` : `${month} 没有该出的刊。`,
  );
}

/** Id of the edition of a month that is there. @throws when there are several */
export function idMeant(graph: ContentGraph, month: string, named: Named): string {
  if (named.series) return namedId(graph, month, named);
  const there = graph.all('editions').filter(({ id }) => monthOf(id) === month);
  if (there.length <= 1) return there[0]?.id ?? month;
  throw new Error(`${month} 有几种刊：${there.map(({ id }) => id).join('、')}。写全期号，或加 --series。`);
}

function namedId(graph: ContentGraph, month: string, { series: id = '', industry }: Named): string {
  const series = allSeries(graph).find((one) => one.id === id);
  if (!series) throw new Error(noSeries(graph, id));
  return editionIdOf({ series, industry: industry && knownIndustry(graph, series, industry) }, month);
}

function knownIndustry(
  graph: ContentGraph,
  { name, perIndustry }: NewsletterSeries,
  industry: string,
): string {
  if (!perIndustry) throw new Error(`《${name}》不分行业出，不要写行业。`);
  if (graph.find('industries', industry)) return industry;
  const known = graph.all('industries').map(({ id, data }) => `${id}（${data.title}）`);
  throw new Error(`没有行业 ${industry}。可以写：${known.join('、')}。`);
}

const noSeries = (graph: ContentGraph, id: string): string =>
  `${id ? `没有 ${id} 这种刊` : '期号里没有写哪一种刊'}。可以写：${allSeries(graph)
    .map((series) => `${series.id}《${series.name}》`)
    .join('、')}，例如 npm run newsletter -- new 2026-12 --series policy。`;
