import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { correctionIdOf, letterId } from '../../../src/domain/newsletter/corrections/correction-id.ts';
import { correctionLetters } from '../../../src/domain/newsletter/corrections/correction-letter.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { editionOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { outputGates, problemsOf } from '../../../src/domain/newsletter/approval/gates.ts';
import { isUnfinished, readFolder, replaceFolder } from '../folders.ts';
import type { Files } from '../folders.ts';
import { Refused } from '../review/refused.ts';
import { publisherProblems } from './approve.ts';
import { clientsDir, publishedDir } from './edition-folders.ts';
import { faultText, frozenFaultsIn } from './frozen-editions.ts';
import { approveFaults, faultsBefore, freezeEdition, sealRecords } from './frozen-records.ts';
import { frozenVariants } from './frozen-variants.ts';
import { differing, hashesOf } from './hashes.ts';
import { readForCheck } from './judge.ts';
import type { Workspace } from './judge.ts';
import { approverProblems, dayProblems, recordProblems } from './letter-problems.ts';
import { renderVariants } from './render.ts';
import { dayOf } from './today.ts';

/** A correction as a letter of its own, made, approved and frozen like an edition, with records under its own id. */

interface Act {
  by: string;
  date: string;
}

interface Letter {
  graph: ContentGraph;
  correction: Entry<'corrections'>;
  variants: readonly ClientEdition[];
  /** What clients receive: made from the content, or the frozen files once it is published. */
  files: Files;
}

/**
 * Writes the files of a letter below `dist/clients/`.
 * @param record number of the review, printed in the letter; there is none before the bank has filed it
 * @returns them
 */
export async function buildLetter(workspace: Workspace, id: string, record?: string): Promise<Files> {
  const faults = (await frozenFaultsIn(workspace.folders)).filter(({ isPublished }) => isPublished);
  if (faults.length > 0) throw new Refused(`不能生成 ${id}：`, faults.map(faultText));
  const { files } = await letterOf(workspace, id, record);
  await replaceFolder(clientsDir(workspace.folders, id), files);
  return files;
}

/** @throws Refused when it is not fit to be approved, or not by this post */
export async function approveLetter(
  workspace: Workspace,
  id: string,
  { by, date, note, record }: Act & { note?: string | undefined; record?: string | undefined },
): Promise<void> {
  const { folders } = workspace;
  const { graph, correction, files } = await letterOf(workspace, id, record);
  const problems = [
    ...(await approveFaults(folders, id)),
    ...outputProblems(workspace, id, await readFolder(clientsDir(folders, id)), files),
    ...recordProblems(graph, id, record),
    ...(graph.find('publications', id) ? [`${id} 已经发布，不能再批准。`] : []),
    ...dayProblems('批准日期', date, { 更正日期: correction.data.date }, dayOf(workspace)),
    ...approverProblems(graph, correction, by),
  ];
  if (problems.length > 0) throw new Refused(`不能批准 ${id}：`, problems);
  await sealRecords(folders, id, {
    approval: {
      approver: by,
      approvedOn: date,
      record,
      ...(note && { note }),
      files: [...hashesOf(files)].map(([path, sha256]) => ({ path, sha256 })),
    },
  });
}

/** Freezes the approved bytes. @throws Refused with every reason why they may not go out */
export async function publishLetter(workspace: Workspace, id: string, { by, date }: Act): Promise<void> {
  const { folders } = workspace;
  const letter = await letterOf(workspace, id);
  const { graph, correction, variants } = letter;
  const approval = graph.find('approvals', id)?.data;
  if (!approval)
    throw new Refused(`不能发布 ${id}：`, [
      `没有批准记录。先送审，批准后运行 npm run newsletter -- approve ${id}`,
    ]);
  const disk = await readFolder(clientsDir(folders, id));
  const problems = [
    ...(await faultsBefore(folders)),
    ...(graph.find('publications', id) ? [`${id} 已经发布，不能再发。`] : []),
    ...approvalProblems(id, approval, disk, letter.files),
    ...dayProblems('发布日期', date, { 批准日期: approval.approvedOn }, dayOf(workspace)),
    ...publisherProblems({ graph, entry: { id } }, by),
  ];
  if (problems.length > 0) throw new Refused(`不能发布 ${id}：`, problems);
  const corrected = graph.get('publications', editionOf(correction)).data.items[correction.data.item - 1];
  await freezeEdition(folders, id, {
    files: disk,
    words: `${JSON.stringify(variants, null, 2)}\n`,
    record: {
      publisher: by,
      publishedOn: date,
      number: variants[0]?.number,
      items: [corrected],
    },
  });
}

/** A letter that went out, by the id of its correction. */
interface PublishedLetter {
  id: string;
  files: Files;
}

export const publishedLetters = (workspace: Workspace, graph: ContentGraph): Promise<PublishedLetter[]> =>
  Promise.all(
    graph
      .all('corrections')
      .filter((one) => graph.find('publications', letterId(one)))
      .map(async (one) => ({ id: one.id, files: await frozen(workspace, graph, letterId(one)) })),
  );

/** Copies letters that went out to where clients' files are sent from. */
export async function writeLetters(
  { folders }: Workspace,
  letters: readonly PublishedLetter[],
): Promise<void> {
  for (const { id, files } of letters) await replaceFolder(clientsDir(folders, letterId({ id })), files);
}

async function letterOf(workspace: Workspace, id: string, record?: string): Promise<Letter> {
  const { graph } = workspace.content ?? (await readForCheck(workspace));
  const correction = graph.find('corrections', correctionIdOf(id) ?? '');
  if (!correction) {
    const known = graph.all('corrections').map(letterId);
    throw new Refused(`没有更正 ${id}。`, [
      `已有：${known.join('、') || '无'}。先用 npm run newsletter -- correct 记一条更正。`,
    ]);
  }
  const variants = correctionLetters(graph, correction, {
    frozen: await frozenVariants(workspace.folders, editionOf(correction)),
    record: record ?? graph.find('approvals', id)?.data.record,
  });
  const files = graph.find('publications', id)
    ? await frozen(workspace, graph, id)
    : await renderVariants(variants, workspace.render);
  return { graph, correction, variants, files };
}

/** @throws when frozen files are not the approved ones any more */
async function frozen({ folders }: Workspace, graph: ContentGraph, id: string): Promise<Files> {
  const files = await readFolder(publishedDir(folders, id));
  const changed = differing(approvedIn(graph.get('approvals', id).data), hashesOf(files));
  if (changed.length > 0)
    throw new Error(
      `${id} 已发布的文件和批准的不一样：${changed.join('、')}。从版本库恢复 published/${id}/，不要改它。`,
    );
  return files;
}

type Approval = Entry<'approvals'>['data'];
const approvedIn = ({ files }: Approval) => new Map(files.map(({ path, sha256 }) => [path, sha256]));

function outputProblems({ folders }: Workspace, id: string, disk: Files, fresh: Files): readonly string[] {
  const unfinished = isUnfinished(clientsDir(folders, id));
  const stale = differing(hashesOf(disk), hashesOf(fresh));
  return problemsOf(outputGates({ unfinished, built: disk.size > 0, stale }, id));
}

function approvalProblems(id: string, approval: Approval, disk: Files, fresh: Files): string[] {
  const approved = approvedIn(approval);
  const again = `重新 build、送审，再运行 npm run newsletter -- approve ${id}`;
  const touched = differing(approved, hashesOf(disk));
  const changed = differing(approved, hashesOf(fresh));
  return [
    ...(changed.length > 0 ? [`批准以后内容又改过，这些文件会不一样：${changed.join('、')}。${again}`] : []),
    ...(touched.length > 0 ? [`产物被改动过，和批准的不一样：${touched.join('、')}。${again}`] : []),
  ];
}
