import { beforeAll, describe, expect, it } from 'vitest';
import { nativeCompiler } from '../../../scripts/lib/typst/native.ts';
import type { PdfCompiler } from '../../../scripts/lib/typst/compiler.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { walk } from '../../../src/markdown/walk.ts';
import { playbookDocx } from '../../../src/render/docx/playbook.ts';
import { renderBody } from '../../../src/render/html/body.ts';
import { playbookMarkdown } from '../../../src/render/markdown/playbook.ts';
import { docxText } from '../../helpers/docx.ts';
import { missing, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { bookFor, graph, graphOf, htmlOf, pdfInput, sourcesWithFood } from '../../helpers/playbook.ts';

/** One of each collection whose entries a book tells: in its first chapter, beneath a heading, beneath a line. */
const files = {
  'industries/food/index.mdx': '行业',
  'industries/food/nodes/mill.mdx': '环节',
  'schemes/food-harvest.mdx': '方案',
  'policies/xudai-13-2024.mdx': '政策',
} as const;
const textOf = (name: string): string =>
  `\n\n## 试验${name}\n\n这段${name}正文应当能看到，见[同页](#${encodeURIComponent(`试验${name}`)})、[步骤](#steps)、[环节](/industries/food/mill/#%E8%AF%95%E9%AA%8C%E7%8E%AF%E8%8A%82)。\n\n## sources\n\n重名的小标题。\n`;
const sources = sourcesWithFood.map((source) => {
  const name = (files as Readonly<Record<string, string | undefined>>)[source.file];
  return name ? (readSource(source.file, source.text.trimEnd() + textOf(name)) ?? source) : source;
});
const book = bookFor('food', graphOf(sources));
const nodes = [...walk(book.tree)];
const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
const ids = nodes.flatMap((node) =>
  (node.type === 'heading' || node.type === 'paragraph') && node.data?.id ? [node.data.id] : [],
);

let pdf: PdfCompiler | undefined;
const lacking = missing('pdftotext');
beforeAll(async () => {
  if (!lacking) pdf = await nativeCompiler().catch(() => undefined);
}, 60_000);

describe('text below the fields', () => {
  const words = Object.values(files).map((name) => `这段${name}正文应当能看到`);

  it.each([
    ['the page and the single file', () => htmlOf(book)],
    ['Word', async () => docxText(await playbookDocx(book, { siteName: '深耕', picture: undefined }))],
    ['Markdown', () => playbookMarkdown(book)],
  ])('of industry, node, scheme and policy stands in %s', async (_form, show) => {
    const text = squeeze(await show());
    for (const word of words) expect(text).toContain(word);
  });

  it('of industry, node, scheme and policy stands in the PDF', async ({ skip }) => {
    if (!pdf) return skip(lacking ?? 'no native compiler');
    const text = pdfText(pdf.pdf(await pdfInput(book)));
    for (const word of words) expect(text).toContain(word);
  });
});

describe('anchors of a body in a book', () => {
  it('name no place twice, whatever the headings are called', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lead to a place of the book, also percent-encoded ones and those to fields', () => {
    const into = urls.filter((url) => url.startsWith('#'));
    expect(into.filter((url) => !ids.includes(url.slice(1)))).toEqual([]);
    expect(into).toEqual(
      expect.arrayContaining([
        '#industry--试验行业',
        '#nodes-mill--试验环节',
        '#policies-xudai-13-2024--试验政策',
        '#schemes-food-harvest',
      ]),
    );
  });

  it('stay what they are on the site, where the browser decodes them', () => {
    const html = renderBody('## 试验\n\n见[同页](#%E8%AF%95%E9%AA%8C)。', { base: '/', graph });
    expect(html).toContain('id="试验"');
    expect(html).toContain('href="#%E8%AF%95%E9%AA%8C"');
  });
});
