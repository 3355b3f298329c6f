import type { PlaybookChapter } from '../../../domain/playbook/contents.ts';
import type { PlaybookPart } from '../../../schemas/playbooks.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';

/** The text of a chapter below its heading and its lead. */
export type ChapterRenderer<P extends PlaybookPart> = (
  chapter: Extract<PlaybookChapter, { part: P }>,
  context: BookContext,
) => Block[];
