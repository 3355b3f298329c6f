import { itemsOf } from '../../../src/domain/newsletter/client-edition.ts';
import { Refused } from '../review/refused.ts';
import { publisherProblems } from './approve.ts';
import { faultsBefore, nextCorrection, sealRecords } from './frozen-records.ts';
import { judge } from './judge.ts';
import type { Workspace } from './judge.ts';
import { dayOf, futureProblem } from './today.ts';

export interface CorrectOptions {
  item: number;
  text: string;
  date: string;
  by: string;
}

/** Adds a correction as a record of its own; the published edition stays as it was. @returns its name */
export async function correctEdition(
  workspace: Workspace,
  id: string,
  options: CorrectOptions,
): Promise<string> {
  const judged = await judge(workspace, id);
  const publication = judged.graph.find('publications', id)?.data;
  const count = publication?.items.length ?? judged.assembled.variants.slice(0, 1).flatMap(itemsOf).length;
  const problems = [
    ...(publication ? [] : [`${id} 还没有发布，直接改内容就行。`]),
    ...(publication && options.date < publication.publishedOn
      ? [`更正日期 ${options.date} 早于发布日期 ${publication.publishedOn}。`]
      : []),
    ...(options.item >= 1 && options.item <= count
      ? []
      : [`${id} 没有第 ${options.item} 条，只有第 1 至 ${count} 条。`]),
    ...(options.text.trim() ? [] : ['没有写更正说明。用 --text 写一句客户看得懂的话。']),
    ...publisherProblems(judged, options.by),
    ...futureProblem('更正日期', options.date, dayOf(workspace)),
    ...(await faultsBefore(workspace.folders)),
  ];
  if (problems.length > 0) throw new Refused(`不能更正 ${id}：`, problems);
  const name = await nextCorrection(workspace.folders, id);
  const { date, item, text, by } = options;
  await sealRecords(workspace.folders, id, { [name]: { date, item, text, corrector: by } });
  return name;
}
