import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/lib/newsletter/arguments.ts';
import { writeTogether } from '../../../scripts/lib/review/write-together.ts';
import { withLock } from '../../../scripts/lib/run-lock.ts';
import { troubleText } from '../../../scripts/lib/trouble.ts';

const root = mkdtempSync(join(tmpdir(), 'trouble-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const failing = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: english words, write '${path ?? ''}'`), { code, path });

describe('an error of the machine', () => {
  it.each([
    ['ENOSPC', /磁盘满了，写不下 \/a\/b。删掉不要的文件/],
    ['EDQUOT', /配额用完了/],
    ['EROFS', /\/a\/b 在只读的盘上.*能写的盘/],
    ['EACCES', /没有权限读写 \/a\/b/],
    ['EPERM', /关掉打开着它的程序/],
    ['EBUSY', /正被别的程序占用/],
    ['ENOTEMPTY', /等它结束再运行一次/],
    ['ENOENT', /找不到 \/a\/b/],
    ['ENOTDIR', /同名的位置上是一个文件/],
    ['EISDIR', /同名的位置上是一个文件夹/],
  ])('%s is told in Chinese with what to do', (code, words) => {
    const text = troubleText(failing(code, '/a/b'));
    expect(text).toMatch(words);
    expect(text).not.toMatch(/english|\n|\bat /);
    expect(troubleText(new Error('wrapped', { cause: failing(code, '/a/b') }))).toBe(text);
  });

  it('that nobody thought of names itself, without a stack', () => {
    const text = troubleText(new TypeError('x is not a function'));
    expect(text).toMatch(/^程序自己出了错.*x is not a function。请把命令和这一行交给维护的人。$/);
  });

  it('is left as it is where it was written for an author', () => {
    const said = new Error('dist 正被别的程序占用，关掉它再运行。', { cause: failing('EPERM') });
    expect(troubleText(said)).toBe(said.message);
  });
});

describe('what is typed', () => {
  it.each([
    [['check', '2026-12', '--foo'], '选项 --foo 不认识，或者后面没有写值。'],
    [['approve', '2026-12', '--by'], '选项 --by 不认识，或者后面没有写值。'],
    [['build', '2026-12', '2027-01'], '多写了 2027-01。一次一个命令、一个期号。'],
  ])('%j is answered in Chinese', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});

describe('files written together', () => {
  it('are gone when one cannot be written, and what was there before stays', async () => {
    writeFileSync(join(root, 'kept'), 'old');
    mkdirSync(join(root, 'second/in the way'), { recursive: true });
    const files = ['kept', 'first', 'second'].map((name) => [name, 'new'] as const);
    await expect(writeTogether(root, new Map(files))).rejects.toThrow();
    expect(existsSync(join(root, 'first'))).toBe(false);
    expect(readFileSync(join(root, 'kept'), 'utf8')).toBe('old');
  });
});

describe('two runs at once', () => {
  const lock = join(root, 'dist/.lock');

  it('do not work on the same edition: the second is told which runs', async () => {
    const second = withLock(lock, '2026-12', () => withLock(lock, '2026-12', () => Promise.resolve()));
    await expect(second).rejects.toThrow(
      `2026-12 正由另一个窗口处理（进程 ${process.pid}）。等它结束，再运行一次。`,
    );
    expect(existsSync(lock)).toBe(false);
  });

  it('of which one was killed leave no lock that holds', async () => {
    writeFileSync(lock, '999999999');
    expect(await withLock(lock, '2026-12', () => Promise.resolve('done'))).toBe('done');
    expect(existsSync(lock)).toBe(false);
  });
});
