import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isContentFile } from '../../../src/loaders/disk.ts';
import { Rerun } from './rerun.ts';

/** The part of Vite's watcher that is used. */
export interface Watcher {
  add(path: string): unknown;
  on(event: 'all', tell: (event: string, path: string) => void): unknown;
  once(event: 'ready', tell: () => void): unknown;
}

/** A save is often several writes; they are taken together. */
const quietMs = 25;
/** The watcher drops what follows within 50 ms of a change, such as the text after an editor emptied the file. */
const secondLookMs = 150;

/**
 * Hands on which files of a content folder may have changed, in batches, one after another.
 * @param handle gets paths below `root`; must not reject
 */
export function watchContent(
  watcher: Watcher,
  root: string,
  handle: (files: readonly string[]) => Promise<void>,
): void {
  const folder = resolve(root);
  const waiting = new Set<string>();
  const hand = new Rerun(async () => {
    const files = [...waiting];
    waiting.clear();
    if (files.length > 0) await handle(files);
  }, quietMs);
  const look = (files: readonly string[]): void => {
    for (const file of files) waiting.add(file);
    hand.request();
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    const file = relative(folder, path).split(sep).join('/');
    if (file === '' || file.startsWith('../') || !isContentFile(file)) return;
    look([file]);
    setTimeout(() => look([file]), secondLookMs);
  });
  // What was saved before the watcher had seen every folder is found by looking at all files once.
  watcher.once('ready', () => {
    filesBelow(folder).then(look, () => undefined);
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
}
