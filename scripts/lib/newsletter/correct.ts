import { compliancePack, findingText, lintClientText } from '../../../src/compliance/index.ts';
import { dayInChina } from '../../../src/domain/days.ts';
import { correctionsOf, placesOf } from '../../../src/domain/newsletter/corrections.ts';
import { standingOf } from '../../../src/domain/policies/evidence.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { longestCorrection } from '../../../src/schemas/edition-records.ts';
import { frozenVariants } from './frozen-variants.ts';
import { postProblems, Refused, writeRecord } from './approve.ts';
import { judge } from './judge.ts';
import type { Judged, Workspace } from './judge.ts';
import { recordFile } from './edition-folders.ts';

export interface CorrectOptions {
  /** As the edition for everyone counts. */
  item: number;
  text: string;
  date: string;
  by: string;
}

/**
 * Adds a correction as a record of its own; the published edition stays as it was.
 * @returns its name
 * @throws Refused when clients must not read it so
 */
export async function correctEdition(
  workspace: Workspace,
  id: string,
  options: CorrectOptions,
  today = dayInChina(new Date()),
): Promise<string> {
  const judged = await judge(workspace, id);
  const { date, item, text, by } = options;
  const name = `correction-${Math.max(0, ...correctionsOf(judged.graph, id).map(numberOf)) + 1}`;
  const problems = [
    ...placeProblems(judged, options, today),
    ...textProblems(judged, text, `editions/${id}/${name}.yaml`),
    ...postProblems(judged, by, 'publish'),
  ];
  if (problems.length > 0) throw new Refused(`不能更正 ${id}：`, problems);
  const places = placesOf(await frozenVariants(workspace.folders, id), item);
  await writeRecord(recordFile(workspace.folders, id, name), { date, item, places, text, corrector: by });
  return name;
}

const numberOf = ({ id }: { id: string }): number => Number(id.split('/')[1] ?? 0);

function placeProblems(
  { graph, entry: { id } }: Judged,
  { date, item }: CorrectOptions,
  today: string,
): string[] {
  const publication = graph.find('publications', id)?.data;
  if (!publication) return [`${id} 还没有发布，直接改内容就行。`];
  const count = publication.items.length;
  return [
    ...(date < publication.publishedOn
      ? [`更正日期 ${date} 早于发布日期 ${publication.publishedOn}。写实际更正的那一天。`]
      : []),
    ...(date > today ? [`更正日期 ${date} 还没有到，今天是 ${today}。写实际更正的那一天。`] : []),
    ...(Number.isInteger(item) && item >= 1 && item <= count
      ? []
      : [`${id} 没有第 ${item} 条，只有第 1 至 ${count} 条。--item 写通用版里的第几条。`]),
  ];
}

/** What the compliance check, and the look at addresses, say of words for clients. */
function textProblems({ graph, entry }: Judged, text: string, file: string): string[] {
  if (!text.trim()) return ['没有写更正说明。用 --text 写一句客户看得懂的话。'];
  const at = () => ({ file, line: 1, column: 1 });
  const client = { text, slot: 'body', lane: entry.data.lane, about: 'policy', sourced: true, at } as const;
  const findings = lintClientText(compliancePack(graph), [client]);
  return [
    ...(text.length > longestCorrection
      ? [`更正说明有 ${text.length} 字，不超过 ${longestCorrection} 字：企业微信里放不下。`]
      : []),
    ...findings.filter(({ severity }) => blocking.has(severity)).map(findingText),
    ...addressProblems(graph, text),
  ];
}

const blocking = new Set<string>(['error', 'warning']);

/** An address clients are sent to is that of an authority, plainly written. */
function addressProblems(graph: ContentGraph, text: string): string[] {
  const standing = standingOf(graph);
  return (text.match(/[a-z][a-z0-9+.-]*:\/\/[^\s，。；、（）“”]+|www\.[^\s，。；、（）“”]+/gi) ?? []).flatMap(
    (address) => {
      const url = URL.parse(address);
      const plain = url?.protocol === 'https:' && !url.username && !url.password && !url.port;
      if (plain && standing(url.hostname) === 'authority') return [];
      return [
        `网址 ${address} 不能发给客户：只写官方网站名录里的 https 网址（content/data/official-sites.yaml）。`,
      ];
    },
  );
}
