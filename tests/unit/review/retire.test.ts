import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retireEntries } from '../../../scripts/lib/review/retire.ts';
import { statusOf } from '../../../scripts/lib/review/status.ts';
import { writeTogether } from '../../../scripts/lib/review/write-together.ts';
import { retiredText, retiredVersion } from '../../../src/domain/seals/text-fields.ts';
import { loadPublished } from '../../../src/loaders/disk.ts';
import { reviewDay, reviewFolder } from '../../helpers/review-folder.ts';
import type { ReviewFolder } from '../../helpers/review-folder.ts';

const file = 'cases/byd-supplier-payment.mdx';
const decision = {
  by: 'compliance',
  date: reviewDay,
  note: '案例过时，不再用',
  author: undefined as string | undefined,
  today: reviewDay,
};

/** Every file below a folder with its bytes. */
const everything = (root: string): Map<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path, readFileSync(path, 'latin1')] as const),
  );

describe('review retire', () => {
  let folder: ReviewFolder;
  beforeEach(async () => {
    folder = await reviewFolder();
  });
  afterEach(() => {
    folder.close();
  });
  const retire = (words: readonly string[], more: Partial<typeof decision> = {}) =>
    retireEntries(folder.root, words, { ...decision, ...more });

  it('says so in the file, raises the version and seals it, and leaves all else of the file as it was', async () => {
    const before = folder.read(file);
    const [sealed] = await retire(['cases/byd-supplier-payment']);
    expect(sealed?.seal).toMatchObject({ kind: 'retire', version: '1.1', by: 'compliance', date: reviewDay });
    expect(folder.read(file)).toBe(
      before.replace('status: approved', 'status: retired').replace('version: "1.0"', 'version: "1.1"'),
    );
    const entry = (await loadPublished(folder.root)).get('cases', 'byd-supplier-payment');
    expect(entry.data.status).toBe('retired');
    expect(entry.sealing?.seals.at(-1)?.note).toBe('案例过时，不再用');
    expect(statusOf(await folder.desk()).waiting).toEqual([]);
  });

  it('keeps the line ends of the file', async () => {
    folder.write(file, folder.read(file).replaceAll('\n', '\r\n'));
    await retire([file]);
    expect(folder.read(file)).toContain('status: retired\r\n');
    expect(folder.read(file)).not.toMatch(/[^\r]\n/);
    expect(statusOf(await folder.desk()).waiting).toEqual([]);
  });

  it('takes a file whose author has written the two fields already', async () => {
    folder.edit(file, ['status: approved', 'status: retired'], ['version: "1.0"', 'version: "2.0"']);
    const [sealed] = await retire([file]);
    expect(sealed?.seal.version).toBe('2.0');
  });

  it.each([
    ['is still used', ['products/piaojuchi'], {}, '还在用产品「票据池」'],
    ['is asked for by its owner', [file], { by: 'industry-researcher' }, '没有批准权'],
    ['is asked for by its author', [file], { author: 'compliance' }, '它就是提出改动的岗位'],
    ['has no reason', [file], { note: ' ' }, '没有写改了什么'],
    ['lies ahead', [file], { date: '2026-12-01' }, '还没到'],
    ['is older than its last seal', [file], { date: '2026-11-01' }, '早于上一次封存'],
    ['is a register without status', ['data/posts.yaml'], {}, '登记表不用停用'],
    ['is none', ['cases/nothing-like-it'], {}, '没有 cases/nothing-like-it'],
    ['names nothing', [], {}, '没有写停用哪些条目'],
  ] as const)('refuses what %s, and writes nothing', async (_what, words, more, message) => {
    const before = everything(folder.root);
    await expect(retire(words, more)).rejects.toThrow(message);
    expect(everything(folder.root)).toEqual(before);
  });

  it('refuses a file with other changes that nobody has approved, and one that is gone or retired', async () => {
    folder.edit(file, ['version: "1.0"', 'version: "1.1"'], ['oneLine: ', 'oneLine: 改过：']);
    await expect(retire([file])).rejects.toThrow('还有没批准的改动');
    folder.remove(file);
    await expect(retire([file])).rejects.toThrow('先从版本库恢复 content/cases/byd-supplier-payment.mdx');
  });

  it('refuses one of two and then writes neither', async () => {
    const before = everything(folder.root);
    await expect(retire([file, 'products/piaojuchi'])).rejects.toThrow('票据池');
    expect(everything(folder.root)).toEqual(before);
  });

  it('does not retire twice', async () => {
    await retire([file]);
    await expect(retire([file])).rejects.toThrow('已经停用了');
  });
});

describe('writing together', () => {
  let folder: ReviewFolder;
  beforeEach(async () => {
    folder = await reviewFolder();
  });
  afterEach(() => {
    folder.close();
  });

  it('puts back what it wrote when a later file cannot be written', async () => {
    const before = everything(folder.root);
    // A folder stands where the last file should go.
    mkdirSync(join(folder.root, 'seals', 'in-the-way', 'x'), { recursive: true });
    const files = new Map([
      [file, 'otherwise'],
      ['seals/new.txt', 'new'],
      ['seals/in-the-way', 'never'],
    ]);
    await expect(writeTogether(folder.root, files)).rejects.toThrow('什么也没有改');
    rmSync(join(folder.root, 'seals', 'in-the-way'), { recursive: true });
    expect(everything(folder.root)).toEqual(before);
    expect(existsSync(join(folder.root, 'seals', 'new.txt'))).toBe(false);
  });
});

describe('the text of a retired entry', () => {
  it.each([
    ['plain', 'status: approved\nversion: "1.0"\n', 'status: retired\nversion: "1.3"\n'],
    [
      'quoted and commented',
      "status: 'approved' # 定稿\nversion: '1.0'\n",
      "status: 'retired' # 定稿\nversion: '1.3'\n",
    ],
    [
      'a number that YAML would shorten',
      'version: 1.0\nstatus: approved\n',
      'version: "1.3"\nstatus: retired\n',
    ],
    [
      'a page that shows fields in its text',
      '---\nstatus: approved\nversion: "1.0"\n---\n\nstatus: approved\n',
      '---\nstatus: retired\nversion: "1.3"\n---\n\nstatus: approved\n',
    ],
  ])('is made of %s', (_what, text, expected) => {
    expect(retiredText(text, '1.3')).toBe(expected);
  });

  it('is not made where the fields do not stand on lines of their own', () => {
    expect(retiredText('{ status: approved, version: "1.0" }\n', '1.3')).toBeUndefined();
    expect(retiredText('---\nstatus: approved\n---\nversion: "1.0"\n', '1.3')).toBeUndefined();
  });

  it('has the version its author raised, else the next one', () => {
    expect(retiredVersion('1.9', '1.9')).toBe('1.10');
    expect(retiredVersion('1.10', '1.9')).toBe('1.10');
    expect(retiredVersion(undefined, '2.0')).toBe('2.1');
  });
});
