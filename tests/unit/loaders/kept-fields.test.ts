import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { buildCache } from '../../../src/loaders/build-cache.ts';
import { readContent } from '../../../src/loaders/disk.ts';

const root = mkdtempSync(join(tmpdir(), 'shengeng-fields-'));
const folder = join(root, 'content');
const [broken, changed] = ['methods/spin.mdx', 'products/piaojuchi.mdx'].map((file) => join(folder, file));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
beforeAll(() => {
  for (const kind of ['methods', 'products', 'data'])
    cpSync(join('tests/fixtures/content', kind), join(folder, kind), { recursive: true });
});

const edit = (path = '', find: RegExp | string, to: string): void => {
  writeFileSync(path, readFileSync(path, 'utf8').replace(find, to));
};
/** What is asked of the files, kept from the last time or read afresh. */
const read = async (cache?: BuildCache) =>
  (await readContent(folder, cache)).sources.map((source) => ({
    file: source.file,
    data: source.data,
    body: source.body,
    isSound: source.isSound,
    yamlProblems: source.yamlProblems,
    title: source.positionOf(['title']),
    typed: source.typed().length,
  }));
const readKept = () => read(buildCache(join(root, 'cache')));

describe('content read with its fields kept', () => {
  it('is what it is when read afresh, the first time and later', async () => {
    const expected = await read();
    expect(await readKept()).toEqual(expected);
    expect(await readKept()).toEqual(expected);
  });

  it('follows a file that was changed, and tells what is wrong in one that was broken', async () => {
    edit(changed, /^oneLine: .*/m, 'oneLine: 买方的付款承诺先变成钱。');
    edit(broken, /^status: .*/m, 'status: "approved');
    const sources = await readKept();
    expect(sources.find(({ file }) => file === 'products/piaojuchi.mdx')?.data).toMatchObject({
      oneLine: '买方的付款承诺先变成钱。',
    });
    const spin = sources.find(({ file }) => file === 'methods/spin.mdx');
    expect(spin).toMatchObject({ isSound: false });
    expect(spin?.yamlProblems.length).toBeGreaterThan(0);
    expect(sources).toEqual(await read());
  });
});
