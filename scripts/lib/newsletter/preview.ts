import { join } from 'node:path';
import { problemsOf } from '../../../src/domain/newsletter/approval/gates.ts';
import { clientFilesPath } from '../../../src/domain/newsletter/files.ts';
import { previewCss, previewHtml } from '../../../src/render/review/preview-html.ts';
import { replaceFolder } from '../folders.ts';
import { makeEdition } from './build.ts';
import type { EditionBuild } from './build.ts';
import type { EditionFolders } from './edition-folders.ts';
import type { Workspace } from './judge.ts';
import { startServer } from '../static-server.ts';
import { UsageError } from './arguments.ts';

const previewDir = ({ dist }: EditionFolders, id: string): string => join(dist, 'preview', id);

/**
 * Every form of every version of an edition with a page that leads to each, in a folder of their own: nothing comes
 * into the folders that are sent from. @returns the folder
 */
export async function writePreview(workspace: Workspace, id: string): Promise<string> {
  const edition = await makeEdition(workspace, id);
  const dir = previewDir(workspace.folders, id);
  const files = [...edition.files].map(([name, bytes]) => [placeOf(id, name), bytes] as const);
  await replaceFolder(
    dir,
    new Map([...files, ['index.html', pageOf(id, edition)], ['preview.css', previewCss]]),
  );
  return dir;
}

/** Makes a preview and shows it on this machine until the process ends. @param port as it was typed */
export async function servePreview(
  workspace: Workspace,
  id: string,
  port: string,
): Promise<{ dir: string; url: string }> {
  const first = Number(port);
  if (!Number.isInteger(first) || first < 0 || first > 65_535)
    throw new UsageError(`端口应为 0 到 65535 的整数，收到“${port}”。`);
  const dir = await writePreview(workspace, id);
  const { url } = await startServer({ dir, port: first });
  return { dir, url };
}

/** Where the server knows them for client files, which bring their own styles. */
const placeOf = (id: string, name: string): string => `${clientFilesPath(id).slice(1)}${name}`;

function pageOf(id: string, { files, report }: EditionBuild): string {
  const folders = report.variants.map(({ id: variant, name }) => ({
    name,
    folder: variant === 'default' ? '' : `${variant}/`,
  }));
  return previewHtml({
    id,
    title: report.title,
    state: report.state,
    problems: problemsOf(report.gates),
    variants: folders.map(({ name, folder }) => ({
      name,
      files: [...files.keys()]
        .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
        .map((file) => ({ name: file.slice(folder.length), address: placeOf(id, file) })),
    })),
  });
}
