import { readFileSync } from 'node:fs';
import { buildGraph } from '../../src/domain/graph.ts';
import type { ContentGraph } from '../../src/domain/graph.ts';
import { assemblePlaybook } from '../../src/domain/playbook/assemble.ts';
import { readContent, validEntries } from '../../src/loaders/disk.ts';
import type { SourceFile } from '../../src/schemas/source-file.ts';
import { bookOf } from '../../src/render/book/book.ts';
import type { Book } from '../../src/render/book/book.ts';
import { bodyBlocks } from '../../src/render/book/body.ts';
import { walk } from '../../src/markdown/walk.ts';
import { anchored, heading } from '../../src/render/book/nodes.ts';
import { components } from '../../src/schemas/components.ts';
import type { ComponentName } from '../../src/schemas/components.ts';
import { bookHtml } from '../../src/render/html/book/book.ts';
import { typstFiles } from '../../src/render/typst/playbook.ts';
import { content } from './content.ts';

export const buildOn = '2026-11-24';

const food = await readContent('tests/fixtures/food');

/** The real content with one more small industry beside it, given as files alone. */
export const sourcesWithFood: readonly SourceFile[] = [
  ...new Map([...content.sources, ...food.sources].map((source) => [source.file, source])).values(),
];
export const graphOf = (sources: readonly SourceFile[]): ContentGraph => buildGraph(validEntries(sources));
export const graph = graphOf(sourcesWithFood);

export const bookFor = (id: string, from = graph, day = buildOn): Book =>
  bookOf(from, assemblePlaybook(from, id, day));

/** A sample of each component, from the page of the author guide that shows them. */
export function sampleOf(name: ComponentName): string {
  const { body } = graph.get('guide', 'components');
  const samples = Array.from(body.matchAll(/```mdx\n([\s\S]*?)```/g), ([, text = '']) => text);
  return samples.find((text) => text.includes(`<${name}`)) ?? '';
}

const everySample = (): string =>
  Object.keys(components)
    .map((name) => sampleOf(name as ComponentName))
    .join('\n');

/** A short book, by default one that uses every component. Places its links need are put at its end. */
export function smallBook(source = everySample()): Book {
  const context = { graph, industry: 'machinery', anchors: new Map([['/methods/spin/', 'start']]) };
  const body = bodyBlocks({ collection: 'methods', id: 'small', body: source }, context, { depth: 2, prefix: 'small' });
  const nodes = body.flatMap((block) => [...walk(block)]);
  const targets = new Set(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])));
  const anchors = [...targets].filter((url) => url.startsWith('#') && url !== '#start');
  const children = [
    heading(1, '一、样张', 'start'),
    ...body,
    ...anchors.map((url) => anchored(url.slice(1), '到这里')),
  ];
  const { title, oneLine, imprint } = bookFor('food');
  const tree = { type: 'root' as const, children };
  return { id: 'small', title, oneLine, imprint, day: buildOn, version: '1.0', tree, chain: undefined };
}

const template = (name: string): readonly [string, string] => [
  `/${name}`,
  readFileSync(`src/render/typst/${name}`, 'utf8'),
];

/** What the PDF compiler needs for a book. */
export const pdfInput = async (book: Book) => ({
  files: new Map([...(await typstFiles(book, '深耕')), template('playbook.typ'), template('components.typ')]),
  main: '/playbook.typ',
  day: book.day,
});

export const htmlOf = (book: Book): string => bookHtml(book.tree, { base: '/', chain: '' });
