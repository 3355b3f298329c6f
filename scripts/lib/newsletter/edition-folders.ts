import { join } from 'node:path';

/** Where the newsletter reads and writes. */
export interface EditionFolders {
  content: string;
  /** Root of `clients/` and `review/`. */
  dist: string;
  /** Published editions, byte for byte as they were approved. */
  published: string;
}

export const editionFolders = (env: NodeJS.ProcessEnv = process.env): EditionFolders => ({
  content: env['SHENGENG_CONTENT'] ?? './content',
  dist: env['SHENGENG_DIST_ROOT'] ?? 'dist',
  published: env['SHENGENG_PUBLISHED'] ?? 'published',
});

export const clientsDir = ({ dist }: EditionFolders, id: string): string => join(dist, 'clients', id);
export const reviewDir = ({ dist }: EditionFolders, id: string): string => join(dist, 'review', id);
export const publishedDir = ({ published }: EditionFolders, id: string): string => join(published, id);
/** What a published edition said, variant by variant. */
export const frozenFile = ({ published }: EditionFolders, id: string): string =>
  join(published, `${id}.json`);
export const recordFile = ({ content }: EditionFolders, id: string, name: string): string =>
  join(content, 'editions', id, `${name}.yaml`);
export const editionFile = ({ content }: EditionFolders, id: string): string =>
  join(content, 'editions', `${id}.mdx`);
