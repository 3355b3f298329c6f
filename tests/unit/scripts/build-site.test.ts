import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { siteData } from '../../../src/search/build/site-data.ts';
import { buildSite } from '../../../scripts/lib/build/site.ts';
import type { SiteWork } from '../../../scripts/lib/build/site.ts';
import { StepFailed, Steps } from '../../../scripts/lib/build/steps.ts';

const root = mkdtempSync(join(tmpdir(), 'shengeng-site-'));
const out = join(root, 'site');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (path: string, name: string) =>
  `<main data-pagefind-body><h1>${name}</h1><span data-file-size="${path}" class="muted">PDF</span></main>`;

/** A small site in place of the real one, marked so that two builds can be told apart. */
const work = (mark: string): SiteWork => ({
  pages(dir) {
    mkdirSync(join(dir, 'playbooks/food'), { recursive: true });
    writeFileSync(join(dir, 'index.html'), page('', mark));
    writeFileSync(join(dir, 'playbooks/food/index.html'), page('/playbooks/food/food.pdf', mark));
    return Promise.resolve({ cpu: 0 });
  },
  layouts: () => Promise.resolve(),
  pictures: () => Promise.resolve(new Map()),
  playbooks: () =>
    Promise.resolve({ files: new Map([['/playbooks/food/food.pdf', bytes(mark.repeat(300))]]), cpu: 0 }),
  briefs: () => Promise.resolve(new Map([['/tools/visit-pack/books/food.pdf', bytes(mark)]])),
  newsletters: () => Promise.resolve(new Map()),
  records: ({ pages }) =>
    Promise.resolve([...pages.keys()].map((url) => ({ url, meta: {}, filters: {}, sections: [] }))),
  known: (records) => siteData(records, buildGraph([])),
  search(dir) {
    writeFileSync(join(dir, 'search.json'), mark);
    return Promise.resolve({ pages: 1, files: 1, bytes: 1 });
  },
  offline: (_dir, { bytes: files }) =>
    Promise.resolve({
      pages: 1,
      bytes: 1,
      files: new Map([['offline/pack.zip', [...files.keys()].join()]]),
    }),
});

const build = (mark: string, change: Partial<SiteWork> = {}) =>
  buildSite(out, { ...work(mark), ...change }, new Steps(() => undefined));
const text = (file: string) => readFileSync(join(out, file), 'utf8');

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  await build('old');
});

describe('building a site', () => {
  it('puts pages, files with their sizes, search and pack in place of the old site', async () => {
    await build('new');
    expect(text('index.html')).toContain('new');
    expect(text('playbooks/food/index.html')).toContain('class="muted">1 KB</span>');
    expect(text('search.json')).toBe('new');
    expect(text('offline/pack.zip')).toBe('playbooks/food/food.pdf,tools/visit-pack/books/food.pdf');
    expect(readdirSync(root)).toEqual(['site']);
  });

  const steps: [keyof SiteWork, string][] = [
    ['pages', '生成网站'],
    ['layouts', '产业链图'],
    ['pictures', '图片'],
    ['playbooks', '行业手册'],
    ['briefs', '拜访一页纸'],
    ['newsletters', '客户通讯'],
    ['records', '搜索条目'],
    ['known', '搜索条目'],
    ['search', '搜索索引'],
    ['offline', '离线版'],
  ];
  it('tries every step', () => {
    expect(steps.map(([name]) => name)).toEqual(Object.keys(work('')));
  });

  it.each(steps)(
    'leaves the old site whole when %s fails, and names the step and the reason',
    async (name, step) => {
      const failing = {
        [name]: () => {
          throw new Error('磁盘满了');
        },
      };
      const failure = await build('new', failing).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StepFailed);
      expect(failure).toMatchObject({ step, message: '磁盘满了' });
      expect(text('index.html')).toContain('old');
      expect(text('search.json')).toBe('old');
      expect(readdirSync(root)).toEqual(['site']);
    },
  );

  it('leaves the old site whole when the new one cannot take its place', async () => {
    const lost = (dir: string) => {
      rmSync(dir, { recursive: true });
      return Promise.resolve({ pages: 1, bytes: 1, files: new Map<string, string>() });
    };
    const blocked = await build('new', {
      offline: async (dir) => {
        const made = await lost(dir);
        writeFileSync(dir, 'a file where the folder should be');
        return made;
      },
    }).catch((error: unknown) => error);
    expect(blocked).toBeInstanceOf(Error);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(text('index.html')).toContain('old');
  });

  it('does not mix two builds that run at once', async () => {
    for (let round = 0; round < 20; round++) {
      await Promise.all([build('a'), build('b')]);
      const mark = text('search.json');
      expect(['a', 'b']).toContain(mark);
      expect(text('index.html')).toContain(`<h1>${mark}</h1>`);
      expect(text('playbooks/food/food.pdf')).toBe(mark.repeat(300));
    }
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('tells what each step cost, also of a step another process did', async () => {
    const times = new Steps(() => undefined);
    await buildSite(
      out,
      {
        ...work('new'),
        pages: async (dir) => ({ ...(await work('new').pages(dir)), cpu: 7 }),
        playbooks: async () => ({ ...(await work('new').playbooks()), cpu: 8 }),
      },
      times,
    );
    expect(times.times.find(({ step }) => step === '生成网站')?.cpu).toBe(7);
    expect(times.times.find(({ step }) => step === '行业手册')?.cpu).toBe(8);
    expect(times.times.map(({ step }) => step)).toContain('换上新网站');
  });
});
