import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../../src/markdown/walk.ts';
import { headingsIn } from '../../../../src/render/book/contents.ts';
import { playbookDocx } from '../../../../src/render/docx/playbook.ts';
import { docxText, outlineOf, partsOf, unbalanced } from '../../../helpers/docx.ts';
import { squeeze } from '../../../helpers/pdf-tools.ts';
import { bookFor, digestFor, smallBook } from '../../../helpers/playbook.ts';

const picture = {
  png: new Uint8Array(readFileSync('tests/fixtures/pixel.png')),
  width: 10,
  height: 20,
  title: '产业链图',
  alt: '两个环节之间的流向',
};
const make = (book = bookFor('food')) => playbookDocx(book, { siteName: '深耕', picture });
const book = bookFor('food');
const docx = await make();
const parts = partsOf(docx);
const document = parts['word/document.xml'] ?? '';
const outline = outlineOf(docx);
const count = (pattern: RegExp) => document.match(pattern)?.length ?? 0;
const nodes = [...walk(book.tree)];

describe('a playbook in Word', () => {
  it('is well-formed XML in every part', () => {
    for (const [name, xml] of Object.entries(parts)) expect([name, unbalanced(xml)]).toEqual([name, []]);
  });

  it('has the headings of the book as headings of Word', () => {
    const headings = outline.flatMap((line) => {
      const match = /^Heading(\d) \| (.*)$/.exec(line);
      return match ? [{ depth: Number(match[1]), text: match[2] }] : [];
    });
    expect(headings).toEqual(headingsIn(book.tree).map(({ depth, text }) => ({ depth, text })));
  });

  it('lists chapters and sections as links, with no page number left open', () => {
    const lines = outline.flatMap((line) => /^TOC\d \| (.*)$/.exec(line)?.[1] ?? []);
    expect(lines).toEqual(headingsIn(book.tree).flatMap(({ depth, text }) => (depth <= 2 ? [text] : [])));
    expect(count(/<w:pStyle w:val="TOC\d"\/><\/w:pPr><w:hyperlink /g)).toBe(lines.length);
    expect(document).not.toMatch(/w:leader="dot"|PAGEREF|TOC \\/);
  });

  it('repeats the head of every table, and splits no row', () => {
    const tables = nodes.filter((node) => node.type === 'table');
    const rows = tables.reduce((sum, table) => sum + table.children.length, 0);
    expect(count(/<w:tblHeader\/>/g)).toBe(tables.length);
    expect(count(/<w:cantSplit\/>/g)).toBe(rows);
  });

  it('has a box to tick for every task', () => {
    const tasks = nodes.filter((node) => node.type === 'listItem' && typeof node.checked === 'boolean');
    expect(count(/<w14:checkbox>/g)).toBe(tasks.length);
    expect(tasks.length).toBeGreaterThan(10);
  });

  it('names the same two fonts in its styles, its theme and its table of fonts', () => {
    expect(parts['word/styles.xml']).toContain('w:eastAsia="微软雅黑"');
    const named = Object.values(parts).flatMap((xml) => [
      ...(xml.match(/<w:rFonts [^>]*>/g) ?? []).flatMap((tag) => [...tag.matchAll(/="([^"]*)"/g)]),
      ...xml.matchAll(/typeface="([^"]*)"/g),
      ...xml.matchAll(/<w:font w:name="([^"]*)"/g),
    ]);
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(['Arial', '微软雅黑']));
    expect(parts['word/fontTable.xml']).toContain('w:name="微软雅黑"');
  });

  it('has a bookmark for every link into itself', () => {
    const bookmarks = new Set(
      Array.from(document.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g), ([, name]) => name),
    );
    const anchors = Array.from(document.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g), ([, name]) => name);
    expect(anchors.length).toBeGreaterThan(50);
    expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
  });

  it('describes the chain map for those who do not see it', () => {
    expect(document).toContain('descr="两个环节之间的流向"');
  });

  it('starts every numbered list at its own first number', () => {
    const numbered = nodes.filter((node) => node.type === 'list' && node.ordered).length;
    const instances = new Set(document.match(/<w:numId w:val="\d+"\/>/g));
    expect(instances.size).toBe(numbered + 1);
  });

  it('gives the same bytes again, whatever was made before', async () => {
    await make(smallBook());
    expect(Buffer.compare(await make(), docx)).toBe(0);
  });
});

describe('the Word file of a digest', () => {
  const digest = digestFor('machinery');

  it('has the same headings and words as the tree the PDF is made of, in order', async () => {
    const made = await make(digest);
    const headings = outlineOf(made).flatMap((line) => /^Heading\d \| (.*)$/.exec(line)?.[1] ?? []);
    expect(headings).toEqual(headingsIn(digest.tree).map(({ text }) => text));
    const text = squeeze(docxText(made));
    const words = [...walk(digest.tree)].flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => !text.includes(squeeze(word)))).toEqual([]);
  });

  it('lists its chapters, and begins them where they fall: the map alone takes a page', async () => {
    const made = await make(digest);
    const lines = outlineOf(made).flatMap((line) => /^TOC\d \| (.*)$/.exec(line)?.[1] ?? []);
    expect(lines).toEqual(headingsIn(digest.tree).flatMap(({ depth, text }) => (depth === 1 ? [text] : [])));
    expect(partsOf(made)['word/document.xml']?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('has a bookmark on the row of each node a scheme is for', async () => {
    const xml = partsOf(await make(digest))['word/document.xml'] ?? '';
    const bookmarks = new Set(
      Array.from(xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g), ([, name]) => name),
    );
    const anchors = Array.from(xml.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g), ([, name]) => name);
    expect(anchors.length).toBeGreaterThan(headingsIn(digest.tree).filter(({ depth }) => depth === 1).length);
    expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(await make(digest), await make(digestFor('machinery')))).toBe(0);
  });
});

describe('every block of a book in Word', () => {
  it('has the structure on record', async () => {
    const small = await playbookDocx(smallBook(), { siteName: '深耕', picture: undefined });
    await expect(`${outlineOf(small).join('\n')}\n`).toMatchFileSnapshot(
      '../../../golden/docx/components.txt',
    );
  });

  it('is not made for a node no book has', async () => {
    const tree = { type: 'root' as const, children: [{ type: 'html' as const, value: '<b>' }] };
    await expect(make({ ...smallBook(), tree })).rejects.toThrow('没有 Word 的写法：html');
  });
});
