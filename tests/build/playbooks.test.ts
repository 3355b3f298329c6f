import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfPageCount } from '../../scripts/lib/typst/page-count.ts';
import { editionsOf } from '../../src/domain/playbook/digest/approved.ts';
import { buildDay } from '../../src/domain/entry/publication.ts';
import { playbookFile, playbookFiles } from '../../src/domain/playbook/files.ts';
import { toText } from '../../src/markdown/text.ts';
import { walk } from '../../src/markdown/walk.ts';
import { contentsOf, headingsIn } from '../../src/render/book/contents.ts';
import { sizeText } from '../../src/render/html/file-sizes.ts';
import { graph } from '../helpers/content.ts';
import {
  missing,
  pdfBookmarks,
  pdfFonts,
  pdfText,
  qpdfCheck,
  squeeze,
  wordAsPdf,
} from '../helpers/pdf-tools.ts';
import { bookFor, digestFor } from '../helpers/playbook.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const read = (path: string) => readFileSync(join(dir, path));
const ids = graph.all('playbooks').map(({ id }) => id);
/** The digest of the day of the build: it counts the days to each deadline. */
const digestOf = (id: string) => digestFor(id, graph, buildDay(graph, process.env['SHENGENG_TODAY']));
const filesOf = (id: string) => playbookFiles(id, editionsOf(graph, { id }));
const books = ids.flatMap((id) =>
  editionsOf(graph, { id }).map((edition) => ({
    id,
    edition,
    book: edition === 'full' ? bookFor(id) : digestOf(id),
    pdf: new Uint8Array(read(playbookFile(id, 'pdf', edition))),
    /** Headings and words in tables it has at least. */
    words: edition === 'full' ? 500 : 100,
  })),
);

describe('the playbooks of the site', () => {
  it('exist in five forms each: page, PDF, Word, single file, Markdown; and as a digest in PDF and Word', () => {
    const paths = ids.flatMap((id) => [`/playbooks/${id}/index.html`, ...filesOf(id)]);
    expect(paths.filter((path) => !existsSync(join(dir, path)))).toEqual([]);
    expect(paths).toHaveLength(graph.all('industries').length * 7);
  });

  it('are offered with their true sizes on their page and on the list of all', () => {
    for (const id of ids) {
      for (const path of filesOf(id)) {
        const offered = `data-file-size="${path}">${sizeText(read(path).length)}</span>`;
        expect(read(`/playbooks/${id}/index.html`).toString()).toContain(offered);
        expect(read('/playbooks/index.html').toString()).toContain(offered);
      }
    }
  });

  it('are offered with the pages of each PDF, to print too', () => {
    for (const { id, edition, pdf } of books) {
      const offered = `data-file-pages="${playbookFile(id, 'pdf', edition)}">${pdfPageCount(pdf)} 页，</span>`;
      for (const page of [`playbooks/${id}`, 'playbooks', 'print'])
        expect(read(`/${page}/index.html`).toString(), page).toContain(offered);
    }
  });

  it('are found by their title alone: the text is found on its own pages', () => {
    const html = read('/playbooks/machinery/index.html').toString();
    expect(html).toMatch(/<nav class="book-nav"[^>]*data-pagefind-ignore/);
    expect(html).not.toContain('class="book"');
  });

  it('have a picture of the chain and those of their entries in Word', () => {
    for (const id of ids) {
      const files = Object.keys(unzipSync(new Uint8Array(read(playbookFile(id, 'docx')))));
      expect(files.filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(
        1 + bookFor(id).pictures.size,
      );
    }
  });
});

describe('the Word file', () => {
  it.for([
    ['full', bookFor('machinery')],
    ['digest', digestOf('machinery')],
  ] as const)(
    'of the %s edition opens in LibreOffice, which shows every heading of the book',
    { timeout: 120_000 },
    ([edition, book], { skip }) => {
      const reason = missing('soffice', 'pdftotext');
      if (reason) return skip(reason);
      const text = pdfText(wordAsPdf(read(playbookFile('machinery', 'docx', edition))));
      const headings = headingsIn(book.tree).map((heading) => heading.text);
      expect(headings.filter((heading) => !text.includes(squeeze(heading)))).toEqual([]);
    },
  );
});

describe.each(books)('the PDF of $id, $edition edition', ({ book, pdf, words: least }) => {
  it('is sound', ({ skip }) => {
    const reason = missing('qpdf');
    if (reason) return skip(reason);
    expect(qpdfCheck(pdf)).toMatchObject({ status: 0, stderr: '' });
  });

  it('embeds subsets of its two fonts and uses no other', ({ skip }) => {
    const reason = missing('pdffonts');
    if (reason) return skip(reason);
    const fonts = pdfFonts(pdf).map(({ name, ...rest }) => ({
      name: name.replace(/^[A-Z]{6}\+/, ''),
      ...rest,
    }));
    expect(fonts.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'NotoSansSC-Bold', embedded: true, subset: true },
      { name: 'NotoSansSC-Regular', embedded: true, subset: true },
    ]);
  });

  it('has the headings of the book as bookmarks', ({ skip }) => {
    const reason = missing('qpdf');
    if (reason) return skip(reason);
    expect(pdfBookmarks(pdf)).toEqual(headingsIn(book.tree).map(({ depth, text }) => ({ depth, text })));
  });

  it('shows every heading and every table cell, lists the contents, and lacks no glyph', ({ skip }) => {
    const reason = missing('pdftotext');
    if (reason) return skip(reason);
    const text = pdfText(pdf);
    const nodes = [...walk(book.tree)];
    const wanted = [
      ...headingsIn(book.tree).map((heading) => heading.text),
      ...nodes.flatMap((node) =>
        node.type === 'tableCell'
          ? [...walk(node)].flatMap((leaf) => (leaf.type === 'text' ? [toText(leaf)] : []))
          : [],
      ),
    ];
    expect(wanted.length).toBeGreaterThan(least);
    expect(wanted.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
    expect(text).not.toContain('\ufffd');
    const lines = contentsOf(book.tree).map((chapter) => chapter.text);
    expect(lines.filter((line) => !contentsLine(line).test(text))).toEqual([]);
  });
});

/** A line of the contents: the heading, dots, the number of the page. */
const contentsLine = (heading: string): RegExp =>
  new RegExp(`${squeeze(heading).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.{3,}\\d+`);
