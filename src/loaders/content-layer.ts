import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/index.ts';
import { readContent } from './disk.ts';
import type { DiskContent } from './disk.ts';
import { liveContent } from './live.ts';

/** The content folder; another one can be built by setting `SHENGENG_CONTENT`. */
export const contentRoot = process.env['SHENGENG_CONTENT'] ?? './content';

let reading: Promise<DiskContent> | undefined;

/**
 * Feeds one collection to Astro from the same reader the checks use, without a
 * Vite module per file: pages render the parsed Markdown tree themselves.
 * In a preview or a whole build pages read the live content, so there is nothing to feed.
 */
export function contentLayer(collection: CollectionName): Loader {
  return {
    name: `shengeng-${collection}`,
    load: async ({ store, parseData, generateDigest }) => {
      if (liveContent()) return;
      reading ??= readContent(contentRoot);
      const { sources } = await reading;
      const own = sources.filter((source) => source.collection === collection);
      const gone = new Set(store.keys()).difference(new Set(own.map(({ id }) => id)));
      for (const { id, data, body, file, text } of own) {
        const parsed = await parseData({ id, data: (data ?? {}) as Record<string, unknown> });
        store.set({ id, data: parsed, body, filePath: `content/${file}`, digest: generateDigest(text) });
      }
      for (const id of gone) store.delete(id);
    },
  };
}
