import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { sumsFile } from '../../src/domain/seals/store.ts';
import { readContent, validEntry } from '../../src/loaders/disk.ts';
import { publishedContent, workingContent } from '../../src/loaders/seals/published.ts';
import { sumsText } from '../../src/loaders/seals/read.ts';
import { approveEntries } from '../../scripts/lib/review/approve.ts';
import type { ApproveOptions } from '../../scripts/lib/review/approve.ts';
import { importContent } from '../../scripts/lib/review/import.ts';

const sealed = mkdtempSync(join(tmpdir(), 'sealed-'));
cpSync('tests/fixtures/content', sealed, { recursive: true });
await importContent(sealed, { today: '2026-11-24', date: '2026-11-24' });

/** Folder of a small content that was imported; each test of a file gets its own. */
export let root = '';
export const useSealedFolder = (): void => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seals-'));
    cpSync(sealed, root, { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
};

export const today = '2026-12-01';
export const spin = 'methods/spin.mdx';
export const record = (file: string): string => `seals/${file}/seals.yaml`;

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');
export const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};
export function edit(file: string, find: string | RegExp, to: string): void {
  const text = read(file);
  const changed = text.replace(find, to);
  if (changed === text) throw new Error(`${file}: the edit changes nothing`);
  write(file, changed);
}

/** Makes the list of sums fit what stands there, as somebody would who knows how it is made. */
export async function forgeSums(): Promise<void> {
  const { seals } = await readContent(root);
  write(sumsFile, sumsText(seals?.actual ?? new Map<string, string>()));
}

const options: ApproveOptions = {
  kind: 'approve',
  by: 'compliance',
  date: today,
  note: '说法改顺',
  today,
  changedOn: () => Promise.resolve('2026-11-30'),
};
/** An approval that nothing stands against, with what is otherwise. */
export const approve = (words: readonly string[], others: Partial<ApproveOptions> = {}) =>
  approveEntries(root, words, { ...options, ...others });

export const raise = (file: string): void => {
  edit(file, 'version: "1.0"', 'version: "1.1"');
};
export const change = (file: string): void => {
  edit(file, /^oneLine: /m, 'oneLine: 先说结论，');
};

/** Messages of the rules about seals. */
export const found = async (): Promise<string[]> =>
  runChecks({ ...workingContent(await readContent(root)), today })
    .filter(({ rule }) => /^seal-|^waiting/.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);

/** What readers are given of it. */
export async function published() {
  const { sources, sealed: seals } = publishedContent(await readContent(root));
  return buildGraph(sources.flatMap((source) => validEntry(source, undefined, seals.get(source.file)) ?? []));
}
