import type { Edition } from '../../domain/playbook/files.ts';
import type { PlaybookPart } from '../../schemas/playbooks.ts';
import type { Book } from './book.ts';
import { headingsIn } from './contents.ts';
import type { BookHeading } from './contents.ts';

/** How an edition is set on paper. */
interface Paper {
  /** Whether it opens with a page that holds nothing but its name and imprint. */
  cover: boolean;
  /** Deepest headings the contents list: chapters, or their sections too, which fit two pages. */
  contentsDepth: 1 | 2;
  /** Chapters whose entries one looks up by name: the contents list them too. */
  entriesOf: readonly PlaybookPart[];
  /** Pages of A4 it may take as PDF. */
  mostPages?: number;
}

export const paperOf: { readonly [E in Edition]: Paper } = {
  full: { cover: true, contentsDepth: 2, entriesOf: ['chain'] },
  digest: { cover: false, contentsDepth: 1, entriesOf: [], mostPages: 12 },
};

/** The headings the contents of a book list on paper, where depth costs pages. */
export function paperContents({ tree, edition }: Pick<Book, 'tree' | 'edition'>): BookHeading[] {
  const { contentsDepth, entriesOf } = paperOf[edition];
  let chapter = '';
  return headingsIn(tree).filter(({ depth, id }) => {
    if (depth === 1) chapter = id;
    return depth <= contentsDepth || (depth === 3 && entriesOf.some((part) => part === chapter));
  });
}
