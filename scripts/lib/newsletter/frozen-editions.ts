import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { frozenFaults } from '../../../src/domain/newsletter/approval/frozen-editions.ts';
import type { FrozenEditions, FrozenFault } from '../../../src/domain/newsletter/approval/frozen-editions.ts';
import { listedIn, sealList } from '../../../src/domain/newsletter/approval/seal-list.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import { readFolder } from '../folders.ts';
import { sha256 } from './hashes.ts';
import type { EditionFolders } from './edition-folders.ts';

const listName = basename(sealList);

/** Where the letters are read: drafts, and what went out. */
type ReadFolders = Pick<EditionFolders, 'content' | 'published'>;

export const listFile = ({ published }: Pick<EditionFolders, 'published'>): string =>
  join(published, listName);

/** The list as it stands; empty where there is none. */
export function readList(folders: ReadFolders): Map<string, string> {
  const list = listFile(folders);
  return existsSync(list) ? listedIn(readFileSync(list, 'utf8')) : new Map<string, string>();
}

/** What was approved and published, as it is listed, as it stands on disk and as it was committed. Judges nothing. */
export async function readFrozen(folders: ReadFolders): Promise<FrozenEditions> {
  const listed = readList(folders);
  const [files, committed] = await Promise.all([readFolder(folders.published), committedSums(folders)]);
  files.delete(listName);
  const frozen = new Map([...files].map(([name, bytes]) => [`published/${name}`, sha256(bytes)]));
  if (isBeside(folders))
    return {
      sum: sumOf,
      listed,
      committed,
      actual: new Map([...frozen, ...recordSums(folders)]),
      editions: editionsIn(folders).flatMap((name) => /^([^/]+)\.mdx$/.exec(name)?.[1] ?? []),
    };
  return { sum: sumOf, listed: ofFiles(listed), committed: ofFiles(committed), actual: frozen };
}

export const frozenFaultsIn = async (folders: EditionFolders): Promise<FrozenFault[]> =>
  frozenFaults(await readFrozen(folders));

/** A fault as commands tell it. */
export const faultText = ({ message, fix }: FrozenFault): string => `${message}。${fix}`;

/** Whether the frozen editions are those of this content, and not of another one that was copied. */
const isBeside = ({ content, published }: ReadFolders): boolean =>
  dirname(resolve(content)) === dirname(resolve(published));

const ofFiles = <T>(sums: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...sums].filter(([path]) => path.startsWith('published/')));

/** Files below the folder of the editions, by path with `/`. */
function editionsIn({ content }: ReadFolders): string[] {
  const folder = join(content, 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'));
}

/** Records are text: line ends do not count. */
const recordSums = (folders: ReadFolders): [string, string][] =>
  editionsIn(folders)
    .filter((name) => /\/(?:approval|publication|correction-\d+)\.yaml$/.test(name))
    .map((name) => [
      `content/editions/${name}`,
      sumOf(readFileSync(join(folders.content, 'editions', name), 'utf8')),
    ]);

const run = promisify(execFile);

/** Sums that were ever committed, oldest first: who rewrites the list does not rewrite its history. */
async function committedSums({ published }: ReadFolders): Promise<Map<string, string[]>> {
  const [cwd, name] = [dirname(resolve(published)), `${basename(published)}/${listName}`];
  const args = ['log', '--reverse', '--format=', '--patch', '--no-color', '--no-ext-diff', '--', name];
  const { stdout } = await run('git', args, { cwd, maxBuffer: 1 << 28 }).catch(() => ({ stdout: '' }));
  const sums = new Map<string, string[]>();
  for (const line of stdout.split('\n').filter((text) => text.startsWith('+')))
    for (const [path, sum] of listedIn(line.slice(1))) sums.set(path, [...(sums.get(path) ?? []), sum]);
  return sums;
}
