import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LiveGraph } from '../../../../scripts/lib/dev/live-graph.ts';
import { loadGraph } from '../../../../src/loaders/disk.ts';
import { collectionNames } from '../../../../src/schemas/index.ts';
import { pngOf } from '../../../helpers/pictures.ts';
import type { ContentGraph } from '../../../../src/domain/graph.ts';

let root: string;
let live: LiveGraph;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shengeng-live-'));
  cpSync('tests/fixtures/content', root, { recursive: true });
  live = new LiveGraph(root);
  await live.open();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const listed = (graph: ContentGraph) => collectionNames.flatMap((name) => graph.all(name));
const product = () => {
  const file = listedFile('products');
  return { file, path: join(root, file), text: readFileSync(join(root, file), 'utf8') };
};
const listedFile = (collection: 'products' | 'methods'): string => {
  const file = firstGraph.all(collection)[0]?.file;
  if (file === undefined) throw new Error(`The fixture has no ${collection}.`);
  return file;
};
const firstGraph = await loadGraph('tests/fixtures/content');
const titles = async () => (await live.newest()).all('products').map(({ data }) => data.title);

describe('the graph of content that is being written', () => {
  it('is that of the folder', async () => {
    expect(listed(await live.newest())).toEqual(listed(firstGraph));
  });

  it('has what was saved, and leaves the graph before as it was', async () => {
    const before = await live.newest();
    const old = listed(before);
    const { file, path, text } = product();
    writeFileSync(path, text.replace(/^title: .*$/m, 'title: 新题目'));
    expect(await live.refresh([file])).toEqual({ changed: [file], swapped: true });
    expect(await titles()).toContain('新题目');
    expect(listed(before)).toEqual(old);
    expect(listed(await live.newest())).toEqual(listed(await loadGraph(root)));
  });

  it('has a picture as it was saved, once it is another', async () => {
    const file = 'images/chain.png';
    const before = (await live.newest()).picture(file);
    writeFileSync(join(root, file), readFileSync(join(root, file)));
    expect(await live.refresh([file])).toEqual({ changed: [], swapped: false });
    writeFileSync(join(root, file), Buffer.from(pngOf(40, 20), 'latin1'));
    expect(await live.refresh([file])).toEqual({ changed: [file], swapped: true });
    expect([before?.width, (await live.newest()).picture(file)?.width]).toEqual([120, 40]);
    rmSync(join(root, file));
    await live.refresh([file]);
    expect((await live.newest()).picture(file)).toBeUndefined();
  });

  it('takes a save of the same text for nothing', async () => {
    const { file, path, text } = product();
    writeFileSync(path, text);
    expect(await live.refresh([file])).toEqual({ changed: [], swapped: false });
  });

  it.each([
    ['front matter', (text: string) => text.replace(/^title: .*$/m, 'title: [')],
    ['fields', (text: string) => text.replace(/^title: .*\n/m, '')],
    ['text', (text: string) => `${text}\n<Broken\n`],
    ['emptiness', () => ''],
  ])('keeps an entry with broken %s as it was', async (_what, broken) => {
    const before = await live.newest();
    const { file, path, text } = product();
    writeFileSync(path, broken(text));
    expect(await live.refresh([file])).toEqual({ changed: [file], swapped: false });
    expect(await live.newest()).toBe(before);
    writeFileSync(path, text.replace(/^title: .*$/m, 'title: 修好了'));
    await live.refresh([file]);
    expect(await titles()).toContain('修好了');
  });

  it('follows a file to another name and another collection', async () => {
    const { file, path } = product();
    const renamed = join('products', 'renamed.mdx');
    renameSync(path, join(root, renamed));
    await live.refresh([file, renamed]);
    expect(listed(await live.newest())).toEqual(listed(await loadGraph(root)));
    const method = join('methods', 'moved.mdx');
    renameSync(join(root, renamed), join(root, method));
    writeFileSync(join(root, method), readFileSync(join(root, listedFile('methods'))));
    await live.refresh([renamed, method]);
    expect((await live.newest()).find('methods', 'moved')).toBeDefined();
    expect((await live.newest()).find('products', 'renamed')).toBeUndefined();
    expect(listed(await live.newest())).toEqual(listed(await loadGraph(root)));
  });

  it('waits for a file that an editor takes away for a moment', async () => {
    const { file, path, text } = product();
    rmSync(path);
    const refreshed = live.refresh([file]);
    writeFileSync(path, text);
    expect(await refreshed).toEqual({ changed: [], swapped: false });
  });

  it('shows a chosen graph for as long as something runs', async () => {
    const before = await live.newest();
    const { file, path } = product();
    rmSync(path);
    await live.refresh([file]);
    expect(await live.graph()).not.toBe(before);
    expect(await live.showing(before, () => live.graph())).toBe(before);
  });
});
