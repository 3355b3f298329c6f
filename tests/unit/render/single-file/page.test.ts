import { describe, expect, it } from 'vitest';
import { headingsIn } from '../../../../src/render/book/contents.ts';
import { sizeText, withFileSizes, withPageCounts } from '../../../../src/render/html/file-sizes.ts';
import { singleFile } from '../../../../src/render/single-file/page.ts';
import { bookFor } from '../../../helpers/playbook.ts';

describe('the single file of a playbook', () => {
  const book = bookFor('food');
  const html = singleFile(book, { css: 'p{color:red}', chain: '<svg></svg>', siteName: '深耕' });

  it('runs nothing and refers to no other file', () => {
    expect(html).not.toMatch(/<script|<link|\ssrc="(?!data:)|\son[a-z]+=|url\(/);
    expect(html).toContain("default-src 'none'");
    expect(
      [...html.matchAll(/href="([^"#][^"]*)"/g)].filter(([, url = '']) => !/^https?:/.test(url)),
    ).toEqual([]);
  });

  it('has every heading of the book one level lower, and the drawing in its place', () => {
    const headings = Array.from(
      html.matchAll(/<h([2-6]) id="([^"]+)">/g),
      ([, level, id]) => `${Number(level) - 1} ${id ?? ''}`,
    );
    expect(headings.slice(1)).toEqual(headingsIn(book.tree).map(({ depth, id }) => `${depth} ${id}`));
    expect(html).toContain('<svg></svg>');
  });

  it('shows table rows as cards on a phone: each cell carries the name of its column', () => {
    expect(html).toMatch(/<th scope="row">战略核心客户<\/th><td data-label="年营业收入">/);
  });
});

describe('the sizes of files', () => {
  it.each([
    [1, '1 KB'],
    [1024, '1 KB'],
    [1_048_575, '1024 KB'],
    [3_040_325, '2.9 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it('are filled in where a page offers the file, and only there', () => {
    const html =
      '<span data-file-size="/a.pdf" data-x>见文件</span><span data-file-size="/b.pdf">见文件</span>';
    expect(withFileSizes(html, new Map([['/a.pdf', 2048]]))).toBe(
      '<span data-file-size="/a.pdf" data-x>2 KB</span><span data-file-size="/b.pdf">见文件</span>',
    );
  });

  it('come after the number of pages of a PDF, where a page offers it', () => {
    const html = '<span data-file-pages="/a.pdf"></span><span data-file-pages="/b.pdf"></span>';
    expect(withPageCounts(html, (path) => (path === '/a.pdf' ? 11 : undefined))).toBe(
      '<span data-file-pages="/a.pdf">11 页，</span><span data-file-pages="/b.pdf"></span>',
    );
  });
});
