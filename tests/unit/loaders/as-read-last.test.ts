import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { asReadLast } from '../../../src/loaders/as-read-last.ts';
import { readContent } from '../../../src/loaders/disk.ts';

const top = mkdtempSync(join(tmpdir(), 'as-read-last-'));
afterAll(() => rmSync(top, { recursive: true }));

it.each([
  ['text', (text: string): string | Uint8Array => text],
  ['bytes', (text: string): string | Uint8Array => Buffer.from(text)],
])('gives what was made of a path until its %s is another', (_kind, as) => {
  let made = 0;
  const read = asReadLast<string | Uint8Array, string>((path) => `${path} ${(made += 1)}`);
  const [first, second] = ['one', 'other'];
  const texts = [first, first, second, second, first];
  expect(texts.map((text) => read('a', as(text)))).toEqual(['a 1', 'a 1', 'a 2', 'a 2', 'a 3']);
  expect(read('b', as(first))).toBe('b 4');
});

it('reads of a folder again only the file that was changed', async () => {
  const root = join(top, 'content');
  cpSync('tests/fixtures/content', root, { recursive: true });
  const before = await readContent(root);
  const spin = join(root, 'methods/spin.mdx');
  writeFileSync(spin, readFileSync(spin, 'utf8').replace('title: ', 'title: 新'));
  const after = await readContent(root);
  const changed = after.sources.filter((source) => !before.sources.includes(source));
  expect(changed.map(({ file }) => file)).toEqual(['methods/spin.mdx']);
  expect(changed[0]?.text).toContain('title: 新');
});
