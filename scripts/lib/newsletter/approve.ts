import { existsSync } from 'node:fs';
import { outputGates, problemsOf } from '../../../src/domain/newsletter/approval/gates.ts';
import { coversOf } from '../../../src/domain/newsletter/approval/approval-covers.ts';
import { approverProblems } from '../../../src/domain/newsletter/approval/approval-standing.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { postProblem } from '../../../src/domain/posts.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import { clientFiles } from './build.ts';
import { judge } from './judge.ts';
import type { Workspace, Judged } from './judge.ts';
import { isUnfinished, readFolder } from '../folders.ts';
import { Refused } from '../review/refused.ts';
import { approveFaults, sealRecords } from './frozen-records.ts';
import { differing, hashesOf } from './hashes.ts';
import type { Hashes } from './hashes.ts';
import { clientsDir } from './edition-folders.ts';
import { dayOf, futureProblem } from './today.ts';

export interface ApproveOptions {
  by: string;
  date: string;
  note?: string | undefined;
}

/** Writes down who approved which bytes. @throws Refused when the edition is not fit to be approved */
export async function approveEdition(
  workspace: Workspace,
  id: string,
  { by, date, note }: ApproveOptions,
): Promise<void> {
  const judged = await judge(workspace, id);
  const outputs = await outputsOf(workspace, judged);
  const problems = [
    ...(await approveFaults(workspace.folders, id)),
    ...problemsOf(judged.gates),
    ...problemsOf(outputGates(outputs, id)),
    ...approverProblems(judged.graph, judged.entry, by),
    ...futureProblem('批准日期', date, dayOf(workspace)),
    ...(judged.entry.data.status === 'draft'
      ? [`${id} 还是草稿（status: draft）。写完以后改成 in-review，再送审`]
      : []),
    ...(judged.graph.find('publications', id) ? [`${id} 已经发布，不能再批准。`] : []),
    ...(date > judged.entry.data.publishedOn
      ? [`批准日期 ${date} 晚于出刊日 ${judged.entry.data.publishedOn}。改 publishedOn 后重新 build`]
      : []),
    ...uncheckedProblems(judged, date),
  ];
  if (problems.length > 0) throw new Refused(`不能批准 ${id}：`, problems);
  const { record } = judged.entry.data.review;
  await sealRecords(workspace.folders, id, {
    approval: {
      approver: by,
      approvedOn: date,
      ...(record && { record }),
      ...(note && { note }),
      covers: coversOf(judged.graph, judged.entry, sumOf),
      files: [...outputs.onDisk].map(([path, sha256]) => ({ path, sha256 })),
    },
  });
}

/** Items whose check against the source would come after the approval: nobody can have made it. */
function uncheckedProblems({ entry }: Judged, date: string): string[] {
  const { policies, facts } = entry.data;
  const picks = [
    ...policies.map(({ policy, checkedOn }) => ({ id: policy, checkedOn })),
    ...facts.map(({ fact, checkedOn }) => ({ id: fact, checkedOn })),
  ];
  return picks
    .filter(({ checkedOn = '' }) => checkedOn > date)
    .map(
      ({ id, checkedOn = '' }) =>
        `${id} 的核对日期 ${checkedOn} 晚于批准日期 ${date}。对照出处，把 checkedOn 写成真正核对的那一天，重新 build`,
    );
}

/** The files on disk beside what the content gives now. */
export async function outputsOf(workspace: Workspace, judged: Judged) {
  const dir = clientsDir(workspace.folders, judged.entry.id);
  const onDisk: Hashes = hashesOf(await readFolder(dir));
  const fresh: Hashes = hashesOf(await clientFiles(workspace, judged));
  return {
    onDisk,
    fresh,
    unfinished: isUnfinished(dir),
    built: existsSync(dir),
    stale: differing(onDisk, fresh),
  };
}

/** What keeps a post from publishing or correcting a letter: the right to, and another post that approved it. */
export function publisherProblems(
  { graph, entry }: { graph: ContentGraph; entry: { id: string } },
  post: string,
): string[] {
  const barred = [{ post: graph.find('approvals', entry.id)?.data.approver, as: '批准岗位' }];
  return [postProblem(graph.posts(), post, 'publish', barred) ?? []].flat();
}
