import { outputGates, problemsOf, publishGates } from '../../../src/domain/newsletter/gates.ts';
import { factOf } from '../../../src/domain/newsletter/picks.ts';
import { outputsOf, postProblems, Refused, writeRecord } from './approve.ts';
import { judge } from './judge.ts';
import type { Workspace, Judged } from './judge.ts';
import { readFolder, replaceFolder, writeWhole } from '../folders.ts';
import { differing } from './hashes.ts';
import { clientsDir, frozenFile, publishedDir, recordFile } from './edition-folders.ts';
import { dayOf, futureProblem } from './today.ts';

export interface PublishOptions {
  by: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
}

/** Freezes the approved bytes. @throws Refused with every reason why they may not go out */
export async function publishEdition(
  workspace: Workspace,
  id: string,
  { by, date }: PublishOptions,
): Promise<void> {
  const judged = await judge(workspace, id);
  const { graph, entry, gates } = judged;
  const approval = graph.find('approvals', id)?.data;
  const outputs = await outputsOf(workspace, judged);
  const approved = new Map(approval?.files.map(({ path, sha256 }) => [path, sha256]));
  const problems = [
    ...problemsOf(gates),
    ...problemsOf(outputGates({ ...outputs, stale: [] }, id)),
    ...problemsOf(
      publishGates(
        {
          approval,
          notApproved: outputs.built ? differing(approved, outputs.onDisk) : [],
          changed: differing(approved, outputs.fresh),
          date,
          publishedOn: entry.data.publishedOn,
          alreadyPublished: graph.find('publications', id) !== undefined,
        },
        id,
      ),
    ),
    ...futureProblem('发布日期', date, dayOf(workspace)),
    ...postProblems(judged, by, 'publish'),
  ];
  if (problems.length > 0) throw new Refused(`不能发布 ${id}：`, problems);
  await replaceFolder(
    publishedDir(workspace.folders, id),
    await readFolder(clientsDir(workspace.folders, id)),
  );
  await writeWhole(
    frozenFile(workspace.folders, id),
    `${JSON.stringify(judged.assembled.variants, null, 2)}\n`,
  );
  const figures = figureRecords(judged);
  await writeRecord(recordFile(workspace.folders, id, 'publication'), {
    publisher: by,
    publishedOn: date,
    items: itemRecords(judged),
    ...(figures.length > 0 && { figures }),
  });
}

/** The figures of each version, to tell later what was sent. */
const figureRecords = ({ assembled }: Judged) =>
  assembled.variants.flatMap(({ variant, figures }) =>
    figures.map(({ id, period, value }) => ({ version: variant, series: id, period, value })),
  );

/** Versions of the entries as they were told, to find out later what changed. */
function itemRecords({ graph, entry }: Judged) {
  return [
    ...entry.data.policies.map(({ policy }) => {
      const { client, title, version } = graph.get('policies', policy).data;
      return { entry: `policies/${policy}`, title: client?.title ?? title, version };
    }),
    ...entry.data.facts.map(({ fact }) => {
      const found = factOf(graph, fact);
      return {
        entry: `facts/${fact}`,
        title: found?.fact.client?.title ?? fact,
        version: found?.version ?? '1.0',
      };
    }),
  ];
}
