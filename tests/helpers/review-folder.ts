import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importContent } from '../../scripts/lib/review/import.ts';
import { openDesk } from '../../scripts/lib/review/desk.ts';
import type { Desk } from '../../scripts/lib/review/desk.ts';

/** Day on which everything in such a folder is done. */
export const reviewDay = '2026-11-30';

export interface ReviewFolder {
  root: string;
  desk(): Promise<Desk>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces texts in a file. @throws when one of them is not there */
  edit(file: string, ...changes: readonly (readonly [find: string, to: string])[]): void;
  remove(file: string): void;
  close(): void;
}

/** Made once for a process. */
let sealed: Promise<string> | undefined;

async function sealedCopy(): Promise<string> {
  const top = mkdtempSync(join(tmpdir(), 'review-sealed-'));
  process.once('exit', () => {
    rmSync(top, { recursive: true, force: true });
  });
  const root = join(top, 'content');
  cpSync('tests/fixtures/content', root, { recursive: true });
  await importContent(root, { today: reviewDay, date: '2026-11-24' });
  return root;
}

/** A copy of the small content of the tests, sealed as it came, to be worked on. */
export async function reviewFolder(): Promise<ReviewFolder> {
  const top = mkdtempSync(join(tmpdir(), 'review-'));
  const root = join(top, 'content');
  cpSync(await (sealed ??= sealedCopy()), root, { recursive: true });
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    desk: () => openDesk(root, reviewDay),
    read,
    write,
    edit(file, ...changes) {
      let text = read(file);
      for (const [find, to] of changes) {
        if (!text.includes(find)) throw new Error(`${file}: no ${find}`);
        text = text.replace(find, to);
      }
      write(file, text);
    },
    remove: (file) => {
      rmSync(join(root, file));
    },
    close: () => {
      rmSync(top, { recursive: true });
    },
  };
}
