import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { QaReport } from '../../../src/domain/newsletter/qa.ts';
import { approvalDocx } from '../../../src/render/newsletter/approval.ts';
import type { ApprovalFacts } from '../../../src/render/newsletter/approval.ts';
import { qaHtml } from '../../../src/render/review/qa-html.ts';
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
}

/**
 * What clients receive and the report for the reviewers. A published edition is copied from its
 * frozen files and never made again.
 */
export async function makeEdition(workspace: Workspace, id: string): Promise<EditionBuild> {
  const judged = await judge(workspace, id);
  const files = await clientFiles(workspace, judged);
  const report = qaReport(judged, judged.gates, files);
  return { judged, files, report, review: await reviewFiles(judged, report, workspace.cache) };
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
  { graph, entry, assembled }: Judged,
  report: QaReport,
  cache = noCache,
): Promise<Files> {
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
  };
  const docx = await cache.remember(approvalRoom, { whole, facts }, () => approvalDocx(whole, facts));
  return new Map<string, Uint8Array | string>([
    ['qa.json', `${JSON.stringify(report, null, 2)}\n`],
    ['qa.html', qaHtml(report)],
    ['approval.docx', docx],
  ]);
}
