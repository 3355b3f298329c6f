import type { Digest } from '../../../domain/playbook/digest/contents.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';

/** A chapter of a digest; one without blocks is left out. */
export interface DigestChapter {
  id: string;
  title: string;
  blocks: readonly Block[];
}

export type DigestChapterRenderer = (digest: Digest, context: BookContext) => DigestChapter;
