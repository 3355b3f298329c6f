import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { buildGraph } from '../../src/domain/graph.ts';
import type { ContentGraph } from '../../src/domain/graph.ts';
import { assemblePlaybook } from '../../src/domain/playbook/assemble.ts';
import { assembleDigest } from '../../src/domain/playbook/digest/assemble.ts';
import { picturesIn, readContent, validEntries } from '../../src/loaders/disk.ts';
import { readPicture } from '../../src/loaders/picture-file.ts';
import type { SourceFile } from '../../src/schemas/source-file.ts';
import { bookOf, bookPictures } from '../../src/render/book/book.ts';
import type { Book } from '../../src/render/book/book.ts';
import { digestBookOf } from '../../src/render/book/digest/book.ts';
import { bodyBlocks } from '../../src/render/book/body.ts';
import { walk } from '../../src/markdown/walk.ts';
import { anchored, heading } from '../../src/render/book/nodes.ts';
import { components } from '../../src/schemas/components.ts';
import type { ComponentName } from '../../src/schemas/components.ts';
import { bookHtml } from '../../src/render/html/book/book.ts';
import { typstFiles } from '../../src/render/typst/playbook.ts';
import { content } from './content.ts';
import { pngOf } from './pictures.ts';
import type { PaperPictures } from '../../src/render/book/pictures.ts';
import { typstPictures } from '../../src/render/typst/pictures.ts';

export const buildOn = '2026-11-24';

/** A drawing with words and a script, which `check` would refuse. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90"><script>alert(1)</script><text x="9" y="40" font-family="Arial" font-size="24">图里的字</text></svg>';

const food = await readContent('tests/fixtures/food');

/** The real content with one more small industry beside it, given as files alone. */
export const sourcesWithFood: readonly SourceFile[] = [
  ...new Map([...content.sources, ...food.sources].map((source) => [source.file, source])).values(),
];
/** A photo taken with the camera held upright. */
const photo = () =>
  sharp({ create: { width: 40, height: 60, channels: 3, background: '#456' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** The pictures of the content, and three more: two in the folder for all, a drawing beside a method. */
const pictures = picturesIn([
  ...content.pictures,
  readPicture('images/pic.png', Buffer.from(pngOf(1200, 300), 'latin1')),
  readPicture('images/photo.jpg', await photo()),
  readPicture('methods/流程图.svg', Buffer.from(drawing)),
]);

export const graphOf = (sources: readonly SourceFile[]): ContentGraph =>
  buildGraph(validEntries(sources), undefined, pictures);
export const graph = graphOf(sourcesWithFood);

export const bookFor = (id: string, from = graph, day = buildOn): Book =>
  bookOf(from, assemblePlaybook(from, id, day));

/** The digest of an approved playbook. */
export function digestFor(id: string, from = graph, day = buildOn): Book {
  const digest = assembleDigest(from, id, day);
  if (!digest) throw new Error(`no digest of ${id}`);
  return digestBookOf(from, digest);
}

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
  const entry = { collection: 'methods', id: 'small', body: source, file: 'methods/small.mdx' } as const;
  const body = bodyBlocks(entry, context, { depth: 2, prefix: 'small' });
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
  return {
    id: 'small',
    edition: 'full',
    title,
    oneLine,
    imprint,
    day: buildOn,
    version: '1.0',
    tree,
    chain: undefined,
    pictures: bookPictures(tree, graph),
  };
}

const template = (name: string): readonly [string, string] => [
  `/${name}`,
  readFileSync(`src/render/typst/${name}`, 'utf8'),
];

/** What the PDF compiler needs for a book. */
export const pdfInput = async (book: Book, pictures?: PaperPictures) => ({
  files: new Map([
    ...(await typstFiles(book, '深耕', pictures)),
    template('playbook.typ'),
    template('components.typ'),
  ]),
  pictures: typstPictures(pictures ?? new Map()),
  main: '/playbook.typ',
  day: book.day,
});

export const htmlOf = (book: Book): string => bookHtml(book.tree, { base: '/', chain: '' });
