import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCache, pruneCache } from '../../../src/loaders/build-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'shengeng-cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const room = { name: 'books', code: ['render'] };
const folder = join(root, 'cache');
const files = (): string[] => readdirSync(join(folder, 'books')).map((name) => join(folder, 'books', name));
let made = 0;
/** Asks as a new process would, which has read no code yet. */
const ask = (key: unknown, value: unknown = 'text') =>
  buildCache(folder, root).remember(room, key, () => {
    made++;
    return value;
  });

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(root, 'render'), { recursive: true });
  writeFileSync(join(root, 'render', 'book.ts'), 'first');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  made = 0;
});

describe('the build cache', () => {
  it('makes a value once for the same key', async () => {
    expect(await ask({ title: '机械' })).toBe('text');
    expect(await ask({ title: '机械' })).toBe('text');
    expect(made).toBe(1);
  });

  it('takes a Buffer for the bytes it holds, as any other view of them', async () => {
    await ask({ bytes: new Uint8Array([1, 2]) });
    await ask({ bytes: Buffer.from([1, 2]) });
    await ask([Buffer.from([1, 2])]);
    await ask([Buffer.from([1, 3])]);
    expect(made).toBe(3);
  });

  it.each([
    ['another key', () => ask({ title: '医药' })],
    ['a map with another entry', () => ask({ title: '机械', files: new Map([['a', new Uint8Array([1])]]) })],
    [
      'other code',
      () => {
        writeFileSync(join(root, 'render', 'book.ts'), 'second');
        return ask({ title: '机械' });
      },
    ],
    [
      'one more file of code',
      () => {
        writeFileSync(join(root, 'render', 'more.ts'), '');
        return ask({ title: '机械' });
      },
    ],
    [
      'other packages',
      () => {
        writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
        return ask({ title: '机械' });
      },
    ],
  ])('makes it anew for %s', async (_name, again) => {
    await ask({ title: '机械' });
    await again();
    expect(made).toBe(2);
  });

  it('tells bytes and maps apart by what they hold', async () => {
    const key = (byte: number) => new Map([['file', new Uint8Array([byte])]]);
    await ask(key(1));
    await ask(key(2));
    await ask(key(1));
    expect(made).toBe(2);
  });

  it('refuses a key that JSON would empty', async () => {
    await expect(ask({ make: () => 1 })).rejects.toThrow(TypeError);
    await expect(ask(new Set([1]))).rejects.toThrow(TypeError);
  });

  it('gives back bytes, maps and text as they were', async () => {
    const value = new Map<string, Uint8Array | string>([
      ['a.pdf', new Uint8Array([0, 255, 10])],
      ['b.txt', '汉字'],
    ]);
    await ask('files', value);
    const kept = (await ask('files')) as typeof value;
    expect(Buffer.from(kept.get('a.pdf') ?? '').toString('hex')).toBe('00ff0a');
    expect(kept.get('b.txt')).toBe('汉字');
    expect(made).toBe(1);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('makes a value anew whose file is %s', async (_name, damage) => {
    await ask('key', 'a value that is long enough');
    for (const file of files()) writeFileSync(file, damage(readFileSync(file)));
    expect(await ask('key', 'a value that is long enough')).toBe('a value that is long enough');
    expect(made).toBe(2);
  });

  it('keeps nothing of what failed', async () => {
    const failing = buildCache(folder, root).remember(room, 'key', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await ask('key')).toBe('text');
  });

  it('gives the value where nothing can be written', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(await ask('key')).toBe('text');
    rmSync(folder);
  });

  it('lets go what was not used for long, and the oldest beyond the limit', async () => {
    const use = (file: string, days: number) => utimesSync(file, days * 86_400, days * 86_400);
    for (const key of ['a', 'b', 'c']) await ask(key);
    files().forEach((file, index) => use(file, 100 + index * 10));
    await pruneCache(folder, { now: 121 * 86_400_000 });
    expect(files()).toHaveLength(2);
    await pruneCache(folder, { now: 121 * 86_400_000, bytes: 50 });
    expect(files()).toHaveLength(1);
  });
});
