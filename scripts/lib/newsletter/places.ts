import { join } from 'node:path';

/** Where the newsletter reads and writes. */
export interface Places {
  content: string;
  /** Root of `clients/` and `review/`. */
  dist: string;
  /** Published editions, byte for byte as they were approved. */
  published: string;
}

export const places = (env: NodeJS.ProcessEnv = process.env): Places => ({
  content: env['SHENGENG_CONTENT'] ?? './content',
  dist: env['SHENGENG_DIST_ROOT'] ?? 'dist',
  published: env['SHENGENG_PUBLISHED'] ?? 'published',
});

export const clientsDir = ({ dist }: Places, id: string): string => join(dist, 'clients', id);
export const reviewDir = ({ dist }: Places, id: string): string => join(dist, 'review', id);
export const publishedDir = ({ published }: Places, id: string): string => join(published, id);
/** What a published edition said, variant by variant. */
export const frozenFile = ({ published }: Places, id: string): string => join(published, `${id}.json`);
export const recordFile = ({ content }: Places, id: string, name: string): string =>
  join(content, 'editions', id, `${name}.yaml`);
export const editionFile = ({ content }: Places, id: string): string =>
  join(content, 'editions', `${id}.mdx`);
