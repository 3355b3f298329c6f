import type { CheckContext } from '../../../src/checks/index.ts';
import { editionOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { clientFilesPath, letterFolder, siteFileName } from '../../../src/domain/newsletter/files.ts';
import { isReady } from '../../../src/domain/newsletter/approval/qa.ts';
import { makeEdition, writeEdition } from '../newsletter/build.ts';
import { publishedLetters, writeLetters } from '../newsletter/correction-letter.ts';
import type { Workspace } from '../newsletter/judge.ts';
import { writeFeed } from '../newsletter/feed.ts';

export interface NewsletterOptions {
  content: CheckContext;
  /** Whether the folders for clients and reviewers are written besides the copies on the site. */
  hand: boolean;
  /** Told of each edition as it is made. */
  progress: (line: string) => void;
}

/** The files clients receive of every edition, as they stand beside its page, by root-relative address. */
export async function makeNewsletters(
  workspace: Workspace,
  { content, hand, progress }: NewsletterOptions,
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const { id } of content.graph.all('editions')) {
    const edition = await makeEdition({ ...workspace, content }, id);
    if (hand) await writeEdition(workspace, id, edition);
    for (const [name, bytes] of edition.files)
      made.set(clientFilesPath(id) + siteFileName(name), Buffer.from(bytes));
    progress(
      `    ${id}：${edition.files.size} 个文件${isReady(edition.report) ? '' : '，质检报告里有问题要改'}`,
    );
  }
  const letters = await publishedLetters({ ...workspace, content }, content.graph);
  for (const { id, files } of letters)
    for (const [name, bytes] of files)
      made.set(
        clientFilesPath(editionOf({ id })) + letterFolder(id) + siteFileName(name),
        Buffer.from(bytes),
      );
  if (hand) await writeLetters(workspace, letters);
  if (hand) await writeFeed(workspace.folders, content.graph);
  return made;
}
