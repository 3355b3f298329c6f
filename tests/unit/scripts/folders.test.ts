import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  isUnfinished,
  readFolder,
  replaceFolder,
  swapFolder,
  tidyFolder,
} from '../../../scripts/lib/folders.ts';

const root = mkdtempSync(join(tmpdir(), 'shengeng-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dir = join(root, 'site');
const text = async (name = 'a.txt') => String((await readFolder(dir)).get(name));
/** Number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  await replaceFolder(dir, new Map([['a.txt', 'old']]));
});

describe('replacing a folder', () => {
  it('leaves nothing of the old one and nothing beside it', async () => {
    await replaceFolder(dir, new Map([['deep/b.txt', 'new']]));
    expect([...(await readFolder(dir)).keys()]).toEqual(['deep/b.txt']);
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('leaves the old folder when the writing fails, and nothing half-written', async () => {
    const files = new Map<string, string>([
      ['a.txt', 'new'],
      ['a.txt/b.txt', 'a file below a file'],
    ]);
    await expect(replaceFolder(dir, files)).rejects.toThrow();
    expect(await text()).toBe('old');
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('leaves the old folder when what should take its place is gone', async () => {
    await expect(swapFolder(`${dir}.new-${process.pid}-99`, dir)).rejects.toThrow();
    expect(await text()).toBe('old');
  });

  it('tells of a stopped process, whose rest the next one removes', async () => {
    mkdirSync(`${dir}.new-${ended}-1`);
    writeFileSync(join(`${dir}.new-${ended}-1`, 'a.txt'), 'half');
    expect(isUnfinished(dir)).toBe(true);
    expect(await text()).toBe('old');
    await tidyFolder(dir);
    expect(isUnfinished(dir)).toBe(false);
    expect(await text()).toBe('old');
  });

  it('puts the old folder back after a stop between the two moves', async () => {
    renameSync(dir, `${dir}.old-${ended}-1`);
    await tidyFolder(dir);
    expect(await text()).toBe('old');
  });

  it('leaves alone what a running process writes, and other folders', async () => {
    mkdirSync(`${dir}.new-${process.ppid}-1`);
    mkdirSync(join(root, `other.new-${ended}-1`));
    await tidyFolder(dir);
    expect(readdirSync(root).sort()).toEqual(
      [`other.new-${ended}-1`, 'site', `site.new-${process.ppid}-1`].sort(),
    );
  });

  it('leaves one of two whole that come at once, in every round', async () => {
    const files = (mark: string) =>
      new Map(Array.from({ length: 5 }, (_, index) => [`${mark}-${index}.txt`, mark] as const));
    for (let round = 0; round < 150; round++) {
      await Promise.all([replaceFolder(dir, files('a')), replaceFolder(dir, files('b'))]);
      const names = [...(await readFolder(dir)).keys()];
      expect(
        [...files('a').keys(), ...files('b').keys()].filter((name) => names.includes(name)),
      ).toHaveLength(5);
      expect(new Set(names.map((name) => name[0])).size).toBe(1);
    }
    expect(existsSync(dir)).toBe(true);
    expect(readdirSync(root)).toEqual(['site']);
  });
});
