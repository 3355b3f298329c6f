import { outputGates, problemsOf, publishGates } from '../../../src/domain/newsletter/approval/gates.ts';
import { correctionsIn } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { deadlineRecords } from '../../../src/domain/newsletter/deadline-history.ts';
import { numberOf } from '../../../src/domain/newsletter/number.ts';
import { factOf } from '../../../src/domain/newsletter/choice/picks.ts';
import { sectionOrder } from '../../../src/domain/newsletter/choice/template.ts';
import { standingTexts } from './standing.ts';
import { Refused } from '../review/refused.ts';
import { outputsOf, publisherProblems } from './approve.ts';
import { freezeEdition } from './frozen-records.ts';
import { judge } from './judge.ts';
import type { Workspace, Judged } from './judge.ts';
import { readFolder } from '../folders.ts';
import { differing } from './hashes.ts';
import { clientsDir } from './edition-folders.ts';
import { faultText, frozenFaultsIn } from './frozen-editions.ts';
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
  const faults = await frozenFaultsIn(workspace.folders);
  // What went out is not judged again, and nothing of it can be read where it was tampered with.
  if (faults.some(({ isPublished }) => isPublished))
    throw new Refused(`不能发布 ${id}：`, faults.map(faultText));
  const judged = await judge(workspace, id);
  const { graph, entry, gates } = judged;
  const approval = graph.find('approvals', id)?.data;
  const outputs = await outputsOf(workspace, judged);
  const approved = new Map(approval?.files.map(({ path, sha256 }) => [path, sha256]));
  const problems = [
    ...faults.map(faultText),
    ...standingTexts(judged),
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
    ...publisherProblems(judged, by),
    ...futureProblem('发布日期', date, dayOf(workspace)),
  ];
  if (problems.length > 0) throw new Refused(`不能发布 ${id}：`, problems);
  const figures = figureRecords(judged);
  const corrections = correctionsIn(graph, entry).map((one) => one.id);
  const deadlines = deadlineRecords(judged.assembled.variants);
  await freezeEdition(workspace.folders, id, {
    files: await readFolder(clientsDir(workspace.folders, id)),
    words: `${JSON.stringify(judged.assembled.variants, null, 2)}\n`,
    record: {
      publisher: by,
      publishedOn: date,
      number: numberOf(graph, entry),
      items: itemRecords(judged),
      ...(figures.length > 0 && { figures }),
      ...(deadlines.length > 0 && { deadlines }),
      ...(corrections.length > 0 && { corrections }),
    },
  });
}

/** The figures of each version, to tell later what was sent. */
const figureRecords = ({ assembled }: Judged) =>
  assembled.variants.flatMap(({ variant, figures }) =>
    figures.map(({ id, period, value }) => ({ version: variant, series: id, period, value })),
  );

/** Versions of the entries as they were told, in the order of their numbers, to find out later what changed. */
function itemRecords({ graph, entry }: Judged) {
  const records = {
    policy: entry.data.policies.map(({ policy }) => {
      const { client, title, version } = graph.get('policies', policy).data;
      return { entry: `policies/${policy}`, title: client?.title ?? title, version };
    }),
    industry: entry.data.facts.map(({ fact }) => {
      const found = factOf(graph, fact);
      return {
        entry: `facts/${fact}`,
        title: found?.fact.client?.title ?? fact,
        version: found?.version ?? '1.0',
      };
    }),
  };
  return sectionOrder(graph, entry.data).flatMap((kind) => records[kind]);
}
