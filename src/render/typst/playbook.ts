import type { Book } from '../book/book.ts';
import type { PaperPictures } from '../book/pictures.ts';
import { withPaperFont } from '../paper-font.ts';
import { paperContents, paperOf } from '../book/paper.ts';
import { withoutSiteLinks } from '../book/links.ts';
import { chainLegendText, chainMapSvg, layoutChain } from '../svg/chain-map.ts';
import type { ChainLayout, ChainMapInput } from '../svg/chain-map.ts';
import type { TypstJob } from './job.ts';
import { typstNodes } from './model.ts';

/** Files `playbook.typ` reads, by path: the model of a playbook and its drawing. @param siteName printed on the cover */
export async function typstFiles(
  book: Book,
  siteName: string,
  pictures: PaperPictures = new Map(),
): Promise<TypstJob['files']> {
  const layout = book.chain && (await layoutChain(book.chain, 'page'));
  const { id, title, oneLine, imprint, day, version } = book;
  const listed = new Set(paperContents(book).map((heading) => heading.id));
  const model = {
    id,
    title,
    oneLine,
    imprint,
    day,
    version,
    site: siteName,
    author: imprint.find(([name]) => name === '负责岗位')?.[1] ?? siteName,
    paper: paperOf[book.edition],
    date: day.split('-').map(Number),
    chain: book.chain && layout && chainOf(book.chain, layout),
    children: typstNodes(withoutSiteLinks(book.tree), { pictures, listed })[0]?.children ?? [],
  };
  const files = new Map([['/book.json', JSON.stringify(model)]]);
  if (book.chain && layout) files.set('/chain.svg', printSvg(layout, book.chain));
  return files;
}

/** The drawing with the one font that is embedded. */
export const printSvg = (layout: ChainLayout, input: ChainMapInput): string =>
  withPaperFont(chainMapSvg(layout, input));

function chainOf(input: ChainMapInput, layout: ChainLayout) {
  const hrefs = new Map(input.nodes.map(({ id, href }) => [id, href]));
  return {
    title: input.title,
    alt: `${input.title}：${input.description}`,
    legend: `${chainLegendText}点方框到该环节的卡片。`,
    width: layout.width,
    height: layout.height,
    spots: layout.boxes.map(({ id, x, y, width, height }) => ({
      id: (hrefs.get(id) ?? '').slice(1),
      x,
      y,
      width,
      height,
    })),
  };
}
