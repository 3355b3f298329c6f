import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../../src/markdown/text.ts';
import { walk } from '../../../../src/markdown/walk.ts';
import { headingsIn } from '../../../../src/render/book/contents.ts';
import { playbookMarkdown } from '../../../../src/render/markdown/playbook.ts';
import { bookFor, smallBook } from '../../../helpers/playbook.ts';

const book = bookFor('food');
const markdown = playbookMarkdown(book);
const read = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).parse(markdown);
const nodes: Nodes[] = [...walk(read)];
const count = (list: readonly Nodes[], test: (node: Nodes) => boolean) => list.filter(test).length;

describe('a playbook in Markdown', () => {
  it('reads back with the headings of the book, one level lower', () => {
    const headings = nodes.flatMap((node) =>
      node.type === 'heading' ? [{ depth: node.depth - 1, text: toText(node) }] : [],
    );
    const own = headingsIn(book.tree).map(({ depth, text }) => ({ depth, text }));
    expect(headings.slice(2)).toEqual(own);
    expect(headings.slice(0, 2).map(({ text }) => text)).toEqual([book.title, '目录']);
  });

  it('reads back with all tables and boxes to tick', () => {
    const model = [...walk(book.tree)];
    const isTask = (node: Nodes) => node.type === 'listItem' && typeof node.checked === 'boolean';
    expect(count(nodes, (node) => node.type === 'table')).toBe(count(model, (node) => node.type === 'table'));
    expect(count(nodes, isTask)).toBe(count(model, isTask));
    expect(count(nodes, isTask)).toBeGreaterThan(10);
  });

  it('has an anchor for every link into itself', () => {
    const anchors = new Set(
      Array.from(markdown.matchAll(/<a id="([^"]+)"><\/a>/g), ([, id]) => `#${id ?? ''}`),
    );
    const links = nodes.flatMap((node) =>
      node.type === 'link' && node.url.startsWith('#') ? [node.url] : [],
    );
    const contents = new Set(headingsIn(book.tree).map(({ id }) => `#${id}`));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((url) => !anchors.has(decodeURI(url)))).toEqual([]);
    expect(contents.size).toBeGreaterThan(50);
  });

  it('keeps Chinese readable: no character written as a number', () => {
    const text = playbookMarkdown(smallBook('**重点。**后面还有“**引号**”，3~5 年 * 2。'));
    expect(text).toContain('**重点。**后面还有“**引号**”');
    expect(markdown).not.toMatch(/&#x/);
  });
});
