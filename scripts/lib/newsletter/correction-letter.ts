import { dayInChina } from '../../../src/domain/days.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import {
  correctionIdOf,
  correctionLetters,
  letterId,
} from '../../../src/domain/newsletter/correction-letter.ts';
import { editionOf } from '../../../src/domain/newsletter/corrections.ts';
import { outputGates, problemsOf } from '../../../src/domain/newsletter/gates.ts';
import { postProblem } from '../../../src/domain/posts.ts';
import { isUnfinished, readFolder, replaceFolder } from '../folders.ts';
import type { Files } from '../folders.ts';
import { orUndo } from '../or-undo.ts';
import { Refused, writeRecord } from './approve.ts';
import { clientsDir, publishedDir, recordFile } from './edition-folders.ts';
import { frozenVariants } from './frozen-variants.ts';
import { differing, hashesOf } from './hashes.ts';
import { readForCheck } from './judge.ts';
import type { Workspace } from './judge.ts';
import { renderVariants } from './render.ts';

/** A correction as a letter of its own, made, approved and frozen like an edition. */

interface Act {
  by: string;
  date: string;
}

interface Letter {
  graph: ContentGraph;
  correction: Entry<'corrections'>;
  /** What clients receive: made from the content, or the frozen files once it is published. */
  files: Files;
}

/** Writes the files of a letter below `dist/clients/`. @returns them */
export async function buildLetter(workspace: Workspace, id: string): Promise<Files> {
  const { files } = await letterOf(workspace, id);
  await replaceFolder(clientsDir(workspace.folders, id), files);
  return files;
}

/** @throws Refused when it is not fit to be approved, or not by this post */
export async function approveLetter(
  workspace: Workspace,
  id: string,
  { by, date }: Act,
  today = dayInChina(new Date()),
): Promise<void> {
  const letter = await letterOf(workspace, id);
  const { data } = letter.correction;
  const problems = [
    ...outputProblems(workspace, id, await readFolder(clientsDir(workspace.folders, id)), letter.files),
    ...(data.record ? [] : [`缺宣传审查编号。送审拿到编号后写进 ${recordOf(letter)} 的 record，再 build。`]),
    ...(data.letter?.publishedOn ? [`${id} 已经发布，不能再批准。`] : []),
    ...dayProblems(date, { 更正日期: data.date }, today),
    ...barredProblems(letter, by, 'approve'),
  ];
  if (problems.length > 0) throw new Refused(`不能批准 ${id}：`, problems);
  const files = [...hashesOf(letter.files)].map(([path, sha256]) => ({ path, sha256 }));
  await write(workspace, letter, { approver: by, approvedOn: date, files });
}

/** Freezes the approved bytes. @throws Refused with every reason why they may not go out */
export async function publishLetter(
  workspace: Workspace,
  id: string,
  { by, date }: Act,
  today = dayInChina(new Date()),
): Promise<void> {
  const letter = await letterOf(workspace, id);
  const { letter: approval } = letter.correction.data;
  if (!approval)
    throw new Refused(`不能发布 ${id}：`, [
      `没有批准记录。先送审，批准后运行 npm run newsletter -- approve ${id}`,
    ]);
  const disk = await readFolder(clientsDir(workspace.folders, id));
  const problems = [
    ...(approval.publishedOn ? [`${id} 已经发布，不能再发。`] : []),
    ...approvalProblems(id, approval, disk, letter.files),
    ...dayProblems(date, { 批准日期: approval.approvedOn }, today),
    ...barredProblems(letter, by, 'publish'),
  ];
  if (problems.length > 0) throw new Refused(`不能发布 ${id}：`, problems);
  const dir = publishedDir(workspace.folders, id);
  await orUndo([dir], async () => {
    await replaceFolder(dir, disk);
    await write(workspace, letter, { ...approval, publisher: by, publishedOn: date });
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
      .filter(({ data }) => data.letter?.publishedOn)
      .map(async (one) => ({ id: one.id, files: await frozen(workspace, one) })),
  );

/** Copies letters that went out to where clients' files are sent from. */
export async function writeLetters(
  { folders }: Workspace,
  letters: readonly PublishedLetter[],
): Promise<void> {
  for (const { id, files } of letters) await replaceFolder(clientsDir(folders, letterId({ id })), files);
}

async function letterOf(workspace: Workspace, id: string): Promise<Letter> {
  const { graph } = workspace.content ?? (await readForCheck(workspace));
  const correction = graph.find('corrections', correctionIdOf(id) ?? '');
  if (!correction) {
    const known = graph.all('corrections').map(letterId);
    throw new Refused(`没有更正 ${id}。`, [
      `已有：${known.join('、') || '无'}。先用 npm run newsletter -- correct 记一条更正。`,
    ]);
  }
  if (correction.data.letter?.publishedOn)
    return { graph, correction, files: await frozen(workspace, correction) };
  const variants = correctionLetters(
    graph,
    correction,
    await frozenVariants(workspace.folders, editionOf(correction)),
  );
  return { graph, correction, files: await renderVariants(variants, workspace.render) };
}

/** @throws when frozen files are not the approved ones any more */
async function frozen({ folders }: Workspace, correction: Entry<'corrections'>): Promise<Files> {
  const id = letterId(correction);
  const files = await readFolder(publishedDir(folders, id));
  const changed = differing(approvedIn(correction.data.letter), hashesOf(files));
  if (changed.length > 0)
    throw new Error(
      `${id} 已发布的文件和批准的不一样：${changed.join('、')}。从版本库恢复 published/${id}/，不要改它。`,
    );
  return files;
}

type Approval = Entry<'corrections'>['data']['letter'];
const approvedIn = (approval: Approval) => new Map(approval?.files.map(({ path, sha256 }) => [path, sha256]));

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

/** @param after days by their names, none of them later than `date` */
const dayProblems = (date: string, after: Record<string, string>, today: string): string[] => [
  ...Object.entries(after).flatMap(([name, day]) =>
    date < day ? [`日期 ${date} 早于${name} ${day}。`] : [],
  ),
  ...(date > today ? [`日期 ${date} 还没有到，今天是 ${today}。写实际办理的那一天。`] : []),
];

/** Four eyes: who wrote the correction or the edition does not approve it, who approved it does not publish it. */
function barredProblems({ graph, correction }: Letter, post: string, right: 'approve' | 'publish'): string[] {
  const { owner, review } = graph.get('editions', editionOf(correction)).data;
  const barred =
    right === 'approve'
      ? [
          { post: correction.data.corrector, as: '更正岗位' },
          { post: owner, as: '负责岗位' },
          { post: review.editor, as: '编辑岗位' },
        ]
      : [{ post: correction.data.letter?.approver, as: '批准岗位' }];
  return [postProblem(graph.posts(), post, right, barred) ?? []].flat();
}

const recordName = ({ correction }: Letter): string => `correction-${correction.id.split('/')[1] ?? ''}`;
const recordOf = (letter: Letter): string =>
  `content/editions/${editionOf(letter.correction)}/${recordName(letter)}.yaml`;

const write = ({ folders }: Workspace, letter: Letter, approval: Approval): Promise<void> =>
  writeRecord(recordFile(folders, editionOf(letter.correction), recordName(letter)), {
    ...letter.correction.data,
    letter: approval,
  });
