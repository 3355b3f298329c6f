import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { stringify } from 'yaml';
import { frozenFaults } from '../../../src/domain/newsletter/approval/frozen-editions.ts';
import { frozenTextPath, listText, recordPath } from '../../../src/domain/newsletter/approval/seal-list.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import { freshFolder, tidyFolder, writeFiles } from '../folders.ts';
import type { Files } from '../folders.ts';
import { writeTogether } from '../review/write-together.ts';
import { frozenFile, publishedDir, recordFile } from './edition-folders.ts';
import type { EditionFolders } from './edition-folders.ts';
import { faultText, listFile, readFrozen, readList } from './frozen-editions.ts';
import { sha256 } from './hashes.ts';

/** What is wrong with what was sealed, as commands tell it: a new seal would hide it. */
export const faultsBefore = async (folders: EditionFolders): Promise<string[]> =>
  frozenFaults(await readFrozen(folders)).map(faultText);

/** The same, but for the approval that is given anew. */
export async function approveFaults(folders: EditionFolders, id: string): Promise<string[]> {
  const faults = frozenFaults(await readFrozen(folders));
  return faults.filter(({ edition, isPublished }) => isPublished || edition !== id).map(faultText);
}

/** Name of the next correction: no number is given twice, also when a record was deleted. */
export async function nextCorrection(folders: EditionFolders, id: string): Promise<string> {
  const { listed, actual, committed } = await readFrozen(folders);
  const numbers = [...listed.keys(), ...actual.keys(), ...committed.keys()]
    .filter((path) => path.startsWith(recordPath(id, '').replace(/\.yaml$/, '')))
    .map((path) => Number(/\/correction-(\d+)\.yaml$/.exec(path)?.[1] ?? 0));
  return `correction-${Math.max(0, ...numbers) + 1}`;
}

type Records = Readonly<Record<string, object>>;

/** Writes records by their name, and their sums into the list: all or nothing. */
export async function sealRecords(folders: EditionFolders, id: string, records: Records): Promise<void> {
  const texts = Object.entries(records).map(([name, value]) => ({ name, text: textOf(value) }));
  const sums = new Map(texts.map(({ name, text }) => [recordPath(id, name), sumOf(text)]));
  await writeTogether(
    '',
    new Map([
      ...texts.map(({ name, text }) => [recordFile(folders, id, name), text] as const),
      [listFile(folders), listWith(folders, sums)],
    ]),
  );
}

const textOf = (value: object): string => stringify(value, { lineWidth: 0 });

function listWith(folders: EditionFolders, sums: ReadonlyMap<string, string>): string {
  return listText(new Map([...readList(folders), ...sums]));
}

export interface Publication {
  /** What clients receive. */
  files: Files;
  /** What it says, variant by variant, as JSON. */
  words: string;
  record: object;
}

/** Puts an edition where it is never touched again, with its record and the sums of all: all or nothing. */
export async function freezeEdition(
  folders: EditionFolders,
  id: string,
  { files, words, record }: Publication,
): Promise<void> {
  const text = textOf(record);
  const sums = new Map([
    ...[...files].map(([name, bytes]) => [`published/${id}/${name}`, sha256(bytes)] as const),
    [frozenTextPath(id), sha256(words)],
    [recordPath(id, 'publication'), sumOf(text)],
  ]);
  const list = listWith(folders, sums);
  const folder = publishedDir(folders, id);
  await placeNew(folder, files);
  try {
    await writeTogether(
      '',
      new Map([
        [frozenFile(folders, id), words],
        [recordFile(folders, id, 'publication'), text],
        [listFile(folders), list],
      ]),
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A folder that is not there yet, whole or not at all. @throws when there is one: nothing frozen is overwritten */
async function placeNew(folder: string, files: Files): Promise<void> {
  await tidyFolder(folder);
  if (existsSync(folder)) throw new Error(`${folder} 已经有了。发布过的不会盖掉；要更正，用 correct。`);
  const fresh = freshFolder(folder);
  try {
    await writeFiles(fresh, files);
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
