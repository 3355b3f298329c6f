import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missesContent, runMisses } from '../helpers/misses.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const content = missesContent('  - "票据池"\n  - "龘靐齉"\n');
afterAll(content.remove);

describe('npm run search:misses on a built site', () => {
  const file = join(content.dir, 'data/search-misses.yaml');
  const before = readFileSync(file, 'utf8');
  const { status, stdout, stderr } = runMisses(content.dir, dir);

  it('asks the search that was built, and says of each question what to do', () => {
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1. 票据池\n   现在搜得到');
    expect(stdout).toContain('products/piaojuchi.mdx  票据池');
    expect(stdout).toContain('2. 龘靐齉\n   还搜不到');
    expect(stdout).toContain('共 2 句：现在搜得到 1 句，还搜不到 1 句。没有改动任何文件。');
  });

  it('writes nothing and says the same again', () => {
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(runMisses(content.dir, dir).stdout).toBe(stdout);
  });
});
