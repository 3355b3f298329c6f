import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import type { Context } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { classicScripts, searchScript } from '../../../scripts/lib/offline/classic-scripts.ts';
import type { ClassicScripts } from '../../../scripts/lib/offline/classic-scripts.ts';

const dir = mkdtempSync(join(tmpdir(), 'shengeng-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Two page scripts of a built site that share one module; the first loads others when asked. */
const files = {
  'shared.js': 'ran.push("shared");export let name="x";export const rename=(to)=>{name=to};',
  'later.js': 'import{name as n}from"./shared.js";ran.push("later");export const part=1;',
  'late.js': 'import{part as p}from"./later.js";import"./a.js";ran.push("late");export const late=p+1;',
  'a.js':
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/late.js"])))=>i.map(i=>d[i]);\nimport{name as n,rename as r}from"./shared.js";class A{f=n}ran.push("a",new A().f,__vite__mapDeps([0]).length);r("y");await_=()=>import(`./late.js`);',
  'b.js': 'import{name as n}from"./shared.js";ran.push("b"+n);',
  'worker.js': 'ran.push("worker");',
};
const pageScripts = ['/_astro/a.js', '/_astro/b.js'];

function site(folder: string, modules: Record<string, string> = files): string {
  const assets = join(dir, folder, '_astro');
  mkdirSync(assets, { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(assets, name), text);
  return join(dir, folder);
}

/** A page of the pack in its folder; every script it loads later is noted and run, or fails while `broken`. */
function page(scripts: ClassicScripts) {
  const asked: string[] = [];
  const world: Context = createContext({ ran: [] as unknown[], broken: false, await_: undefined });
  const run = (path: string) => void runInContext(scripts.files.get(path) ?? 'missing()', world);
  const events = (listeners: Map<string, () => void>) => ({
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
  });
  world['document'] = {
    currentScript: { src: 'file:///D:/pack/_astro/script-loader.js' },
    createElement: () => {
      const listeners = new Map<string, () => void>();
      return { ...events(listeners), listeners };
    },
    head: {
      append(script: { src: string; listeners: Map<string, () => void> }) {
        asked.push(script.src);
        if (!world['broken']) run(script.src.replace('file:///D:/pack', ''));
        const event = world['broken'] ? 'error' : 'load';
        queueMicrotask(() => script.listeners.get(event)?.());
      },
    },
  };
  return { world, asked, run, ran: world['ran'] as unknown[] };
}

describe('the scripts of the pack', async () => {
  const scripts = await classicScripts(site('one'), pageScripts);
  const start = () => {
    const opened = page(scripts);
    for (const path of scripts.inPlaceOf(pageScripts)) opened.run(path);
    return opened;
  };

  it('are each in one file: shared code is not repeated, and none that no page asks for', () => {
    expect([...scripts.files.keys()].sort()).toEqual(
      ['a', 'b', 'late', 'later', 'script-loader', 'shared'].map((name) => `/_astro/${name}.js`),
    );
    const holding = [...scripts.files.values()].filter((text) => text.includes('"shared"'));
    expect(holding).toHaveLength(1);
  });

  it('run in the order of their imports, see each other’s changes, load no file and preload nothing', () => {
    const { ran, asked } = start();
    expect(ran).toEqual(['shared', 'a', 'x', 0, 'by']);
    expect(asked).toEqual([]);
  });

  it('load on demand from their own folder what is not there yet, once', async () => {
    const { world, ran, asked } = start();
    const load = world['await_'] as () => Promise<{ late: number }>;
    const [first, second] = await Promise.all([load(), load()]);
    expect([first.late, second.late]).toEqual([2, 2]);
    expect(ran.slice(-2)).toEqual(['later', 'late']);
    expect(asked).toEqual(['file:///D:/pack/_astro/later.js', 'file:///D:/pack/_astro/late.js']);
  });

  it('say when a file is missing, and try again when asked again', async () => {
    const { world } = start();
    const load = world['await_'] as () => Promise<{ late: number }>;
    world['broken'] = true;
    await expect(load()).rejects.toThrow('later.js');
    world['broken'] = false;
    expect((await load()).late).toBe(2);
  });

  it('are none for a page without', () => {
    expect(scripts.inPlaceOf([])).toEqual([]);
  });
});

it('gives the same bytes in every folder, also below a TypeScript project', async () => {
  const first = await classicScripts(site('two'), pageScripts);
  const below = site('project/dist/site');
  const options = { target: 'ES2015', alwaysStrict: true, useDefineForClassFields: false };
  writeFileSync(join(dir, 'project/tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  expect((await classicScripts(below, pageScripts)).files).toEqual(first.files);
});

it.each([
  [
    'two scripts that import each other',
    { 'a.js': 'import"./b.js"', 'b.js': 'import"./a.js"' },
    /互相引用.*a\.js → b\.js/,
  ],
  ['a script that is not there', { 'a.js': 'import"./gone.js"', 'b.js': '' }, /缺脚本：a\.js → gone\.js/],
])('refuses %s', async (name, modules, message) => {
  await expect(classicScripts(site(name, modules), pageScripts)).rejects.toThrow(message);
});

it('brings the engine and the records as globals', async () => {
  const record = { url: 'x/', title: '票据池', width: 0, due: '', facets: {} };
  const data = {
    pages: [record],
    passages: [],
    asked: [],
    terms: [],
    fillers: [],
    intents: [],
    outside: [],
    amounts: { words: [], ranges: [] },
    simplified: '',
  };
  const records = {
    data,
    names: [[]],
    texts: [{ oneLine: '', sections: [{ id: '', title: '', text: '集中</script>托收' }] }],
    asked: [],
    pinyin: '',
  };
  const found: unknown = runInNewContext(
    `${(await searchScript(process.cwd()))(records)};shengengSearch.openIndex(shengengRecords, '2026-11-24')
      .ask('托收', {}, 5)`,
  );
  expect(await found).toMatchObject({ verdict: 'found', results: [{ url: 'x/', title: '票据池' }] });
});
