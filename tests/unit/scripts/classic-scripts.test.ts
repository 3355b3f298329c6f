import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { classicScript, searchScript } from '../../../scripts/lib/offline/classic-scripts.ts';

const dir = mkdtempSync(join(tmpdir(), 'shengeng-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Two page scripts of a built site that share one module; the first loads another when asked. */
function site(folder: string): string {
  const assets = join(dir, folder, '_astro');
  mkdirSync(assets, { recursive: true });
  const files = {
    'shared.js': 'ran.push("shared");export const name="x";',
    'late.js': 'ran.push("late");export const late=1;',
    'a.js':
      'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/late.js"])))=>i.map(i=>d[i]);\nimport{name as n}from"./shared.js";class A{f=n}ran.push("a",new A().f,__vite__mapDeps([0]).length);await_=()=>import("./late.js");',
    'b.js': 'import{name as n}from"./shared.js";ran.push("b"+n);',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(assets, name), text);
  return join(dir, folder);
}
const pageScripts = ['/_astro/a.js', '/_astro/b.js'];

it('runs the modules of a page in order and once, loads no file and preloads nothing', async () => {
  const { path, text } = await classicScript(site('one'), pageScripts);
  const world = { ran: [] as unknown[], await_: () => Promise.resolve() };
  runInNewContext(text, world);
  expect(world.ran).toEqual(['shared', 'a', 'x', 0, 'bx']);
  await world.await_();
  expect(world.ran.at(-1)).toBe('late');
  expect(path).toMatch(/^\/_astro\/page\.[\da-f]{8}\.js$/);
});

it('gives the same bytes in every folder, also below a TypeScript project', async () => {
  const first = await classicScript(site('two'), pageScripts);
  const below = site('project/dist/site');
  const options = { target: 'ES2015', alwaysStrict: true, useDefineForClassFields: false };
  writeFileSync(join(dir, 'project/tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  expect(await classicScript(below, pageScripts)).toEqual(first);
});

it('brings the engine and the records as globals', async () => {
  const page = { url: 'x/', id: '', title: '票据池', oneLine: '', due: '', facets: {} };
  const data = {
    pages: [page],
    passages: [],
    terms: [],
    words: [],
    fillers: [],
    intents: [],
    outside: [],
    simplified: '',
    pinyin: '',
  };
  const records = {
    data,
    names: [{ names: [], said: [] }],
    texts: [[{ id: '', title: '', text: '集中</script>托收' }]],
  };
  const found: unknown = runInNewContext(
    `${await searchScript(process.cwd(), records)};shengengSearch.openIndex(shengengRecords, '2026-11-24')
      .ask('托收', {}, 5)`,
  );
  expect(await found).toMatchObject({ verdict: 'found', results: [{ url: 'x/', title: '票据池' }] });
});
