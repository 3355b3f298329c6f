import { join } from 'node:path';
import { changesHtml } from '../../../src/render/review/changes-html.ts';
import { writeWhole } from '../folders.ts';
import { changesOf } from './changes.ts';
import type { Desk } from './desk.ts';
import { refuseTampered } from './refusal.ts';
import { filesMeant, waitingFiles } from './waiting.ts';

/**
 * Writes the page of what waits in the files meant, all of them when none is named.
 * @param dir folder for what those read who approve
 * @returns where the page is, and how many files it shows
 * @throws Refused when a word means no file, or the seals cannot be relied on
 */
export async function writeChanges(
  desk: Desk,
  words: readonly string[],
  dir: string,
): Promise<{ path: string; shown: number; waiting: number }> {
  refuseTampered(desk);
  const changes = changesOf(desk, filesMeant(desk, words));
  const waiting = waitingFiles(desk).length;
  const path = join(dir, 'changes.html');
  await writeWhole(path, changesHtml({ today: desk.today, changes, waiting }));
  return { path, shown: changes.length, waiting };
}
