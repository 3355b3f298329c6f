import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { quizQuestions } from '../../../../src/domain/learn/quiz.ts';
import { toText } from '../../../../src/markdown/text.ts';
import { walk } from '../../../../src/markdown/walk.ts';
import type { Book } from '../../../../src/render/book/book.ts';
import { contentsOf, headingsIn } from '../../../../src/render/book/contents.ts';
import { withoutSiteLinks } from '../../../../src/render/book/links.ts';
import {
  bookFor,
  digestFor,
  graph,
  graphOf,
  sourcesWithFood,
  htmlOf,
  pdfInput,
  smallBook,
} from '../../../helpers/playbook.ts';
import { readSource } from '../../../../src/loaders/source-file.ts';
import { playbookDocx } from '../../../../src/render/docx/playbook.ts';
import { playbookMarkdown } from '../../../../src/render/markdown/playbook.ts';
import { docxText } from '../../../helpers/docx.ts';

const nodesOf = ({ tree }: Book) => [...walk(tree)];
const idsOf = (book: Book) =>
  nodesOf(book).flatMap((node) =>
    (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableRow') && node.data?.id
      ? [node.data.id]
      : [],
  );
const nodesIn = (industry: string) => graph.all('nodes').filter(({ id }) => id.startsWith(`${industry}/`));
const ids = graph.all('playbooks').map(({ id }) => id);
const books = [
  ...ids.map((id) => ({ id, edition: 'full', book: bookFor(id), links: 50 })),
  ...ids.map((id) => ({
    id,
    edition: 'digest',
    book: digestFor(id),
    // One from the map to each node, and one from each scheme at least.
    links: nodesIn(id).length,
  })),
];

describe.each(books)('the $edition book of $id', ({ book, links: least }) => {
  it('names every heading and every other place once', () => {
    const ids = idsOf(book);
    expect(headingsIn(book.tree).every(({ id }) => id !== '')).toBe(true);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a place for every link into itself', () => {
    const ids = new Set(idsOf(book));
    const links = nodesOf(book).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    const boxes = book.chain?.nodes.map(({ href }) => href) ?? [];
    const into = [...links, ...boxes].filter((url) => url.startsWith('#'));
    expect(into.length).toBeGreaterThan(least);
    expect(into.filter((url) => !ids.has(url.slice(1)))).toEqual([]);
  });

  it('leaves what is folded on the page of a method to that page', () => {
    const text = toText(book.tree);
    const notes = graph.all('methods').flatMap(({ data }) => data.notes);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
  });

  it('skips no level of heading', () => {
    const depths = headingsIn(book.tree).map(({ depth }) => depth);
    expect(depths[0]).toBe(1);
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('lists in the contents for screens the headings of the upper three levels', () => {
    const lines = contentsOf(book.tree).flatMap(({ id, sections }) => [
      id,
      ...sections.flatMap((section) => [section.id, ...section.entries.map((entry) => entry.id)]),
    ]);
    const upper = headingsIn(book.tree).filter(({ depth }) => depth <= 3);
    expect(lines).toEqual(upper.map(({ id }) => id));
  });

  it('carries no link to a page of the site', () => {
    const tree = withoutSiteLinks(book.tree);
    const urls = [...walk(tree)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls.filter((url) => !/^(#|https?:)/.test(url))).toEqual([]);
    expect(toText(tree)).toBe(toText(book.tree));
  });
});

describe('a body in a book', () => {
  const textOf = (source: string) => toText(smallBook(source).tree);

  it('leads to the entry in the book, and keeps links to what the book does not hold', () => {
    const { tree } = smallBook(
      '[提问](/methods/spin/)、[健康度](/health/)、[那里][x]。\n\n[x]: /methods/spin/#words',
    );
    const urls = [...walk(tree)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls).toEqual(['#start', '/health/', '#start']);
  });

  it('says footnotes and pictures in words', () => {
    expect(textOf('九十天[^a]。\n\n[^a]: 合同写的。')).toContain('九十天（注：合同写的。）。');
    expect(textOf('![厂区](./a.png)')).toContain('［图：厂区］');
  });

  it('keeps the text of an unknown component and of a component inside a line', () => {
    expect(textOf('<Box>\n\n里面\n\n</Box>')).toContain('里面');
    expect(textOf('先<Redline>别承诺</Redline>再说。')).toContain('先红线：别承诺再说。');
  });

  it('leaves out what a component points at in vain', () => {
    for (const source of [
      '<Claim entry="cases/none" id="x" />',
      '<Kpi industry="machinery" metric="无" />',
      '<Scheme id="none" />',
    ])
      expect(textOf(source)).toBe('一、样张');
    expect(textOf('<Term id="none" />')).toContain('none');
  });
});

describe('the cases of a book', () => {
  it.each(books.filter(({ edition }) => edition === 'full'))(
    '$id tells all of every case of the industry',
    ({ id, book }) => {
      const text = nodesOf(book).map(toText).join('\n');
      const told = graph
        .all('cases')
        .filter(({ data }) => data.industries.some((one) => one === id))
        .flatMap(({ data: { doubts, decision, results, copy, avoid, lessons, ...data } }) => [
          ...[doubts, results, copy, avoid, lessons].flat(),
          ...(decision ? [`谁定的：${decision.by}。${decision.text}`] : []),
          ...(data.fictional ? ['情景为虚构，数字为演算'] : []),
        ]);
      expect(told.filter((one) => !text.includes(one))).toEqual([]);
    },
  );
});

describe('a number kept in one file', () => {
  const changed = sourcesWithFood.map((source) =>
    source.file === 'tiers/growth.mdx'
      ? (readSource(source.file, source.text.replace('  services: 2', '  services: 7')) ?? source)
      : source,
  );
  const sentence = (count: number) => `每月服务不少于 ${count} 次，其中面访不少于 1 次`;

  it('changes on the page, in the model of the PDF, in Word and in Markdown', async () => {
    const formsOf = async (book: Book) => [
      htmlOf(book),
      (await pdfInput(book)).files.get('/book.json') ?? '',
      docxText(await playbookDocx(book, { siteName: '深耕', picture: undefined })),
      playbookMarkdown(book),
    ];
    const before = await formsOf(bookFor('machinery'));
    const after = await formsOf(bookFor('machinery', graphOf(changed)));
    for (const text of before)
      expect([text.includes(sentence(2)), text.includes(sentence(7))]).toEqual([true, false]);
    for (const text of after)
      expect([text.includes(sentence(2)), text.includes(sentence(7))]).toEqual([false, true]);
  });

  it('changes in every question that quotes it: choices, answers and explanations', () => {
    const asked = (own: typeof graph) => new Map(quizQuestions(own).map((one) => [one.id, one]));
    const [before, after] = [asked(graph), asked(graphOf(changed))];
    const differing = [...before].filter(([id, one]) => !isDeepStrictEqual(one, after.get(id)));
    const quoting = sourcesWithFood.filter(
      ({ collection, text }) => collection === 'questions' && text.includes('tiers.growth.floor.services'),
    );
    expect(differing.length).toBeGreaterThanOrEqual(2);
    expect(quoting.map(({ id }) => id)).toEqual(['maintenance']);
    for (const [id] of differing) expect(JSON.stringify(after.get(id)), id).toMatch(/7次|14×7/);
    // 6 clients with four, 14 with seven instead of two, 20 with one a month.
    expect(
      differing.map(([id, { value }]) => (value ? after.get(id)?.value : undefined)).filter(Boolean),
    ).toEqual([142]);
  });
});
