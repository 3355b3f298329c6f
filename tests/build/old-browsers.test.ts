import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlProblems } from '../helpers/html.ts';
import { unzipPack } from '../helpers/pack.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const pack = unzipPack(dir);
afterAll(() => rmSync(dirname(pack), { recursive: true, force: true }));

const lint = new ESLint({ overrideConfigFile: 'scripts/config/built-scripts.mjs' });

async function complaints(script: string, filePath = 'script.js'): Promise<string[]> {
  const [result] = await lint.lintText(script, { filePath });
  return (result?.messages ?? []).map(({ message, column }) => `${filePath}:${column} ${message}`);
}

/** Scripts by their path; of the search of the pack the engine alone, without the texts it searches. */
function scriptsOf(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js') && !name.startsWith('visit-'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/^var shengengRecords=.*/m, '')]);
}

describe.each([
  ['the site', dir],
  ['the offline pack', pack],
])('%s', (_, folder) => {
  it('runs nothing that the oldest browsers do not know', async () => {
    const scripts = scriptsOf(folder);
    expect(scripts.map(([name]) => name)).toContain('offline-search.js');
    const found = await Promise.all(scripts.map(([name, script]) => complaints(script, name)));
    expect(found.flat()).toEqual([]);
  });

  it('has no page that a browser has to repair', () => {
    const problems = pagesOf(folder).flatMap(({ path, html }) =>
      htmlProblems(html).map((problem) => `${path}:${problem}`),
    );
    expect(problems.slice(0, 20)).toEqual([]);
  });
});

describe('the lint of built scripts', () => {
  it.each([
    ['[3, 1].toSorted()'],
    ['a.findLast((one) => one)'],
    ['a.at(-1)'],
    ['structuredClone(a)'],
    ['Object.hasOwn(a, "b")'],
    ['Map.groupBy(a, b)'],
    ['/(?<!a)b/.test(c)'],
    ['new RegExp("(?<=a)b").test(c)'],
    ['class A { #b = 1 }'],
    ['new Error("a", { cause: b })'],
    ['new CompressionStream("gzip")'],
  ])('complains of %s', async (script) => {
    expect(await complaints(script)).not.toEqual([]);
  });

  it('takes what they know', async () => {
    expect(
      await complaints('const a = [...b].sort(); a?.map((one) => one ?? fetch("c")); d.at = 1;'),
    ).toEqual([]);
  });
});
