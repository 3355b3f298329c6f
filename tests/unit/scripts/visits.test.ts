import { describe, expect, it } from 'vitest';
import { briefDocuments, briefMaker } from '../../../scripts/lib/build/briefs.ts';
import { pdfCompiler } from '../../../scripts/lib/typst/compiler.ts';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import {
  briefBookFile,
  briefBookPage,
  briefChoices,
  isBriefFile,
} from '../../../src/domain/visit/pack/files.ts';
import { collectPackData } from '../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../src/domain/visit/pack/pack-data.ts';
import { footRoom, missing, pdfPages, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { graph } from '../../helpers/playbook.ts';

interface Model {
  title: string;
  visits: { choices: string[]; left: { title: string; items: { text: string }[] }[] }[];
}

describe('the one-page briefs', async () => {
  const day = '2026-11-24';
  const documents = briefDocuments(graph, day);
  const make = await briefMaker(await pdfCompiler('native'), day, noCache);
  const [first] = documents;
  const model = JSON.parse(first?.model ?? '{}') as Model;
  const choices = briefChoices(collectPackData(graph, 'food') as PackData);
  const book = documents.find(({ path }) => path === briefBookFile('food'));

  it('are made for an industry that came as content alone too, each alone and all in one file', () => {
    const own = documents.filter(({ path }) => path.includes('/food'));
    expect(own).toHaveLength(choices.length + 1);
    expect(documents).toHaveLength(graph.all('industries').length * (choices.length + 1));
    expect(documents.every(({ path }) => isBriefFile(path))).toBe(true);
  });

  it('hold every question, and have the same bytes a second time', async ({ skip }) => {
    const pdf = await make(first?.model ?? '');
    expect(Buffer.from(await make(first?.model ?? '')).equals(Buffer.from(pdf))).toBe(true);
    const reason = missing('pdftotext');
    if (reason) return skip(reason);
    const text = pdfText(pdf);
    const left = model.visits[0]?.left ?? [];
    const wanted = left.flatMap(({ title, items }) => [title, ...items.map((item) => item.text)]);
    expect(wanted.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  });

  it('stand in one file a page each, where their links say', async ({ skip }) => {
    const reason = missing('pdftotext');
    if (reason) return skip(reason);
    const pages = pdfPages(await make(book?.model ?? ''));
    expect(pages).toHaveLength(choices.length);
    const { visits } = JSON.parse(book?.model ?? '{}') as Model;
    for (const [index, choice] of choices.entries()) {
      const page = pages[briefBookPage(choices, choice) - 1] ?? '';
      for (const words of visits[index]?.choices ?? ['no such visit']) expect(page).toContain(squeeze(words));
    }
  });

  it('keep their foot, with all versions, on the sheet', async ({ skip }) => {
    const reason = missing('pdftotext');
    if (reason) return skip(reason);
    const books = documents.filter(({ path }) => path.includes('/books/'));
    expect(books).toHaveLength(graph.all('industries').length);
    for (const { path, model } of books)
      for (const room of footRoom(await make(model))) expect(room, path).toBeGreaterThan(6);
  });

  it('stop the build when one does not fit on its page', async () => {
    const [visit] = model.visits;
    const items = Array.from({ length: 90 }, () => ({ text: '这一条太长了' }));
    const tooLong = { ...model, visits: [{ ...visit, left: [{ ...visit?.left[0], items }] }] };
    await expect((async () => make(JSON.stringify(tooLong)))()).rejects.toThrow(
      /拜访一页纸排成了 2 页：.*把内容写短/,
    );
  });
});
