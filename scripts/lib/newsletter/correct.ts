import { compliancePack, findingText, lintClientText } from '../../../src/compliance/index.ts';
import { addressesIn, clientLinks } from '../../../src/domain/newsletter/client/client-link.ts';
import { placesOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { longestCorrection } from '../../../src/schemas/edition-records.ts';
import { Refused } from '../review/refused.ts';
import { publisherProblems } from './approve.ts';
import { ownHosts } from './feed.ts';
import { faultsBefore, nextCorrection, sealRecords } from './frozen-records.ts';
import { frozenVariants } from './frozen-variants.ts';
import { judge } from './judge.ts';
import type { Judged, Workspace } from './judge.ts';
import { isLook } from './looks.ts';
import { dayOf, futureProblem } from './today.ts';

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
): Promise<string> {
  const judged = await judge(workspace, id);
  const { date, item, text, by } = options;
  const name = await nextCorrection(workspace.folders, id);
  const problems = [
    ...placeProblems(judged, options),
    ...textProblems(judged, text, `editions/${id}/${name}.yaml`),
    ...publisherProblems(judged, by),
    ...futureProblem('更正日期', date, dayOf(workspace)),
    ...(await faultsBefore(workspace.folders)),
  ];
  if (problems.length > 0) throw new Refused(`不能更正 ${id}：`, problems);
  const places = placesOf(await frozenVariants(workspace.folders, id), item);
  await sealRecords(workspace.folders, id, { [name]: { date, item, places, text, corrector: by } });
  return name;
}

function placeProblems({ graph, entry: { id } }: Judged, { date, item }: CorrectOptions): string[] {
  const publication = graph.find('publications', id)?.data;
  if (!publication) return [`${id} 还没有发布，直接改内容就行。`];
  const count = publication.items.length;
  return [
    ...(date < publication.publishedOn
      ? [`更正日期 ${date} 早于发布日期 ${publication.publishedOn}。写实际更正的那一天。`]
      : []),
    ...(Number.isInteger(item) && item >= 1 && item <= count
      ? []
      : [`${id} 没有第 ${item} 条，只有第 1 至 ${count} 条。--item 写通用版里的第几条。`]),
  ];
}

/** What the compliance check, and the look at addresses, say of words for clients; a look is for people and bars nothing. */
function textProblems({ graph, entry }: Judged, text: string, file: string): string[] {
  if (!text.trim()) return ['没有写更正说明。用 --text 写一句客户看得懂的话。'];
  const at = () => ({ file, line: 1, column: 1 });
  const client = { text, slot: 'body', lane: entry.data.lane, about: 'policy', sourced: true, at } as const;
  const findings = lintClientText(compliancePack(graph), [client]).filter((one) => !isLook(one));
  const faultOf = clientLinks(graph, ownHosts());
  return [
    ...(text.length > longestCorrection
      ? [`更正说明有 ${text.length} 字，不超过 ${longestCorrection} 字：企业微信里放不下。`]
      : []),
    ...findings.map(findingText),
    ...addressesIn(text).flatMap(({ address }) => {
      const fault = faultOf(address);
      return fault ? [`网址 ${address} 不能发给客户：${fault.message}。${fault.fix}`] : [];
    }),
  ];
}
