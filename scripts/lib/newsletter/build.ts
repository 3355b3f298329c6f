import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { MarkedLetter } from '../../../src/domain/review/marked-text.ts';
import type { QaReport } from '../../../src/domain/newsletter/approval/qa.ts';
import { approvalDocx } from '../../../src/render/newsletter/approval.ts';
import type { ApprovalFacts } from '../../../src/render/newsletter/approval.ts';
import { qaHtml } from '../../../src/render/review/qa-html.ts';
import { standingTexts } from './standing.ts';
import { Refused } from '../review/refused.ts';
import { faultText, frozenFaultsIn } from './frozen-editions.ts';
import { coverRows } from './cover-rows.ts';
import { lettersOf } from './letters.ts';
import { judge } from './judge.ts';
import type { Workspace, Judged } from './judge.ts';
import { readFolder, replaceFolder } from '../folders.ts';
import type { Files } from '../folders.ts';
import { differing, hashesOf } from './hashes.ts';
import { clientsDir, publishedDir, reviewDir } from './edition-folders.ts';
import { qaReport } from './qa.ts';
import { renderVariants } from './render.ts';

export interface EditionBuild {
  judged: Judged;
  /** What clients receive. */
  files: Files;
  /** What the reviewers read. */
  review: Files;
  report: QaReport;
  /** Why an approval that was given does not hold any more. */
  standing: readonly string[];
}

/**
 * What clients receive and the report for the reviewers. A published edition is copied from its
 * frozen files and never made again.
 */
export async function makeEdition(workspace: Workspace, id: string): Promise<EditionBuild> {
  const faults = (await frozenFaultsIn(workspace.folders)).filter(({ isPublished }) => isPublished);
  if (faults.length > 0) throw new Refused(`不能生成 ${id}：`, faults.map(faultText));
  const judged = await judge(workspace, id);
  const files = await clientFiles(workspace, judged);
  const report = qaReport(judged, judged.gates, files);
  const letters = await lettersOf(workspace.folders, judged, files);
  const review = await reviewFiles(judged, report, letters, workspace.cache);
  return { judged, files, report, standing: standingTexts(judged), review };
}

/** Writes an edition that was made into its two folders. */
export async function writeEdition({ folders }: Workspace, id: string, edition: EditionBuild): Promise<void> {
  await replaceFolder(clientsDir(folders, id), edition.files);
  await replaceFolder(reviewDir(folders, id), edition.review);
}

export async function buildEdition(workspace: Workspace, id: string): Promise<EditionBuild> {
  const edition = await makeEdition(workspace, id);
  await writeEdition(workspace, id, edition);
  return edition;
}

/** @throws when frozen files are not the approved ones any more */
export async function clientFiles(workspace: Workspace, { graph, entry, assembled }: Judged): Promise<Files> {
  if (!graph.find('publications', entry.id)) return renderVariants(assembled.variants, workspace.render);
  const frozen = await readFolder(publishedDir(workspace.folders, entry.id));
  const approved = new Map(
    graph.get('approvals', entry.id).data.files.map(({ path, sha256 }) => [path, sha256]),
  );
  const changed = differing(approved, hashesOf(frozen));
  if (changed.length > 0)
    throw new Error(
      `${entry.id} 已发布的文件和批准的不一样：${changed.join('、')}。从版本库恢复 published/${entry.id}/，不要改它。`,
    );
  return frozen;
}

const approvalRoom = { name: 'approval', code: ['src'] } as const;

async function reviewFiles(
  judged: Judged,
  report: QaReport,
  letters: readonly MarkedLetter[],
  cache = noCache,
): Promise<Files> {
  const { graph, entry, assembled } = judged;
  const [whole] = assembled.variants;
  if (!whole) throw new Error('没有可以排的内容。');
  const figures = assembled.variants.flatMap((variant) => variant.figures);
  const facts: ApprovalFacts = {
    checks: report.gates.map(({ title, problems }) => ({
      name: title,
      result: problems.length === 0 ? '通过' : `${problems.length} 处没有通过，见质检报告 qa.html`,
    })),
    makers: [entry.data.review.editor, entry.data.review.reviewer]
      .map((post) => graph.wordName('posts', post))
      .join('、'),
    waivers: report.waivers,
    figures: [...new Map(figures.map((figure) => [figure.id, figure])).values()],
    leftOut: report.leftOut,
    files: report.files,
    letters,
    covers: coverRows(judged),
  };
  const docx = await cache.remember(approvalRoom, { whole, facts }, () => approvalDocx(whole, facts));
  return new Map<string, Uint8Array | string>([
    ['qa.json', `${JSON.stringify(report, null, 2)}\n`],
    ['qa.html', qaHtml(report, letters)],
    ['approval.docx', docx],
  ]);
}
