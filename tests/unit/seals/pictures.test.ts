import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/lib/review/changes.ts';
import { openDesk } from '../../../scripts/lib/review/desk.ts';
import { importContent } from '../../../scripts/lib/review/import.ts';
import { renameEntry } from '../../../scripts/lib/review/rename.ts';
import { frozenPictureOf, sumsFile } from '../../../src/domain/seals/store.ts';
import { loadPublished } from '../../../src/loaders/disk.ts';
import { sumOfBytes } from '../../../src/loaders/seals/pictures.ts';
import {
  approve,
  forgeSums,
  found,
  raise,
  read,
  record,
  root,
  spin,
  today,
  useSealedFolder,
  write,
} from '../../helpers/sealed-folder.ts';

useSealedFolder();

const drawn = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40"><text x="4" y="24" font-size="16">${words}</text></svg>\n`;
const picture = 'methods/ladder.svg';
const draw = (words: string, file = picture): void => {
  writeFileSync(join(root, file), drawn(words));
};
const show = (file: string, address: string): void => {
  write(file, `${read(file).trimEnd()}\n\n![四问的次序](${address})\n`);
};
const shown = async (file = picture): Promise<string> =>
  new TextDecoder().decode((await loadPublished(root)).picture(file)?.bytes);
const frozenAt = (words: string): string => frozenPictureOf(picture, sumOfBytes(Buffer.from(drawn(words))));

beforeEach(async () => {
  draw('先问现状');
  show(spin, './ladder.svg');
  await importContent(root, { today, date: today });
});

describe('a picture in a sealed text', () => {
  it('stays as it was sealed while another one waits, and goes out with the next approval', async () => {
    draw('先问价格');
    expect(await shown()).toContain('先问现状');
    expect((await found()).join()).toContain('改过，还没批准：网站上仍是');
    raise(spin);
    await approve(['methods/spin']);
    expect(await found()).toEqual([]);
    expect(await shown()).toContain('先问价格');
  });

  it('is named where the changes are looked at', async () => {
    draw('先问价格');
    const [change] = changesOf(await openDesk(root, today), [spin]);
    expect(change?.sections.map(({ label }) => label)).toEqual(['图']);
    expect(JSON.stringify(change?.sections)).toContain('content/methods/ladder.svg');
  });

  it('is still there when somebody took it away', async () => {
    rmSync(join(root, picture));
    expect(await shown()).toContain('先问现状');
    expect((await found()).join()).toContain('改过，还没批准');
  });

  it('is approved anew only under a raised version, and not for a day before it was drawn', async () => {
    draw('先问价格');
    await expect(approve(['methods/spin'])).rejects.toThrow(/版本号却没有升/);
    raise(spin);
    const changedOn = (file: string) => Promise.resolve(file === picture ? '2026-12-01' : '2026-11-24');
    await expect(approve(['methods/spin'], { date: '2026-11-30', changedOn })).rejects.toThrow(/早于/);
  });

  it('is as each text was sealed last where two show it', async () => {
    show('methods/sandwich.mdx', 'ladder.svg');
    await importContent(root, { today, date: today });
    draw('先问价格');
    expect((await found()).length).toBe(2);
    expect(await shown()).toContain('先问现状');
  });

  it('has a frozen copy that nobody edits', async () => {
    write(frozenAt('先问现状'), drawn('先问价格'));
    expect((await found()).join()).toContain('和封存清单里的校验值对不上');
    await forgeSums();
    expect((await found()).join()).toContain('里的图 methods/ladder.svg 没有封存的那一份');
  });

  it('goes along with an industry that gets another name', async () => {
    const map = 'industries/machinery/map.svg';
    draw('一张图', map);
    show('industries/machinery/index.mdx', './map.svg');
    await importContent(root, { today, date: today });
    const bytes = readFileSync(join(root, map));
    await renameEntry(root, ['industries/machinery', 'industries/machines'], { today, date: today });
    const moved = 'industries/machines/map.svg';
    expect(existsSync(join(root, map))).toBe(false);
    expect(readFileSync(join(root, moved)).equals(bytes)).toBe(true);
    expect(read(record('industries/machines/index.mdx'))).toContain(`file: ${moved}`);
    expect(await found()).toEqual([]);
    expect(read(sumsFile)).toContain(sumOfBytes(bytes));
  });
});
