import type { Root } from 'mdast';
import type { ContentGraph } from '../../domain/graph.ts';
import type { Picture } from '../../domain/picture/picture.ts';
import { walk } from '../../markdown/walk.ts';
import type { Playbook, PlaybookChapter } from '../../domain/playbook/contents.ts';
import type { Edition } from '../../domain/playbook/files.ts';
import { dateText } from '../../domain/days.ts';
import { approvalOfEntry } from '../../domain/entry/approval.ts';
import type { PlaybookPart } from '../../schemas/playbooks.ts';
import type { ChainMapInput } from '../svg/chain-types.ts';
import { chainInput } from './chain.ts';
import { chapterRenderers } from './chapters/index.ts';
import type { BookContext } from './context.ts';
import { anchorsOf } from './anchors.ts';
import { bodyBlocks } from './body.ts';
import type { Block } from './nodes.ts';
import { chapterTitle } from './numerals.ts';
import { heading, p } from './nodes.ts';

/** A playbook as text: one tree that every form is made from. */
export interface Book {
  id: string;
  edition: Edition;
  title: string;
  oneLine: string;
  /** Facts for the cover, by name. */
  imprint: readonly (readonly [string, string])[];
  day: string;
  version: string;
  /** Headings of depth 1 are chapters; every heading has an id. Links `#…` stay in the book. */
  tree: Root;
  /** The drawing that stands where the tree has a `ChainMap`. */
  chain: ChainMapInput | undefined;
  /** The pictures of the tree by the address they have in it. */
  pictures: ReadonlyMap<string, Picture>;
}

export function bookOf(graph: ContentGraph, playbook: Playbook): Book {
  const { entry, industry, day, chapters } = playbook;
  const context: BookContext = { graph, industry: industry.id, anchors: anchorsOf(playbook) };
  const preface: Block[] = bodyBlocks(entry, context, { depth: 1, prefix: 'preface' });
  const children = [
    ...preface,
    ...chapters.flatMap((chapter, index) => chapterBlocks(chapter, index, context)),
  ];
  return {
    id: entry.id,
    edition: 'full',
    title: entry.data.title,
    oneLine: entry.data.oneLine,
    imprint: imprintOf(graph, playbook),
    day,
    version: entry.data.version,
    tree: { type: 'root', children },
    chain: chainInput(playbook),
    pictures: bookPictures({ type: 'root', children }, graph),
  };
}

/** The pictures a tree shows, by their files. */
export const bookPictures = (tree: Root, graph: ContentGraph): Book['pictures'] =>
  new Map(
    [...walk(tree)].flatMap((node) => {
      const picture = node.type === 'image' ? graph.picture(node.url) : undefined;
      return picture ? [[picture.file, picture] as const] : [];
    }),
  );

function chapterBlocks(chapter: PlaybookChapter, index: number, context: BookContext): Block[] {
  const { part, title, lead } = chapter;
  const render = chapterRenderers[part] as (chapter: PlaybookChapter, context: BookContext) => Block[];
  return [
    heading(1, chapterTitle(index, title), part satisfies PlaybookPart),
    ...(lead ? [p(lead)] : []),
    ...render(chapter, context),
  ];
}

/** What the first page tells of a playbook. */
export function imprintOf(
  graph: ContentGraph,
  { entry, day }: Pick<Playbook, 'entry' | 'day'>,
): Book['imprint'] {
  const { data } = entry;
  return [
    ['版本', data.version],
    ['编制日', dateText(day)],
    ['状态', approvalOfEntry(graph, entry).text],
    ['负责岗位', graph.wordName('posts', data.owner)],
    ['复核岗位', graph.wordName('posts', data.reviewer)],
    ['密级', data.confidentiality === 'internal' ? '内部资料，不外发' : '可发客户'],
  ];
}
