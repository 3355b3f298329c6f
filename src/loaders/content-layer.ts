import { relative, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { collections } from "../schemas/index.ts";
import type { CollectionName } from "../schemas/index.ts";
import { readContent } from "./disk.ts";
import type { DiskContent } from "./disk.ts";

/** The content folder; another one can be built by setting `SHENGENG_CONTENT`. */
export const contentRoot = process.env["SHENGENG_CONTENT"] ?? "./content";

let reading: Promise<DiskContent> | undefined;

/**
 * Feeds one collection to Astro from the same reader the checks use, without a
 * Vite module per file: pages render the parsed Markdown tree themselves.
 */
export function contentLayer(collection: CollectionName): Loader {
  const read = async () => {
    reading ??= readContent(contentRoot);
    const { sources } = await reading;
    return sources.filter((source) => source.collection === collection);
  };
  return {
    name: `shengeng-${collection}`,
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      const fill = async () => {
        store.clear();
        for (const { id, data, body, file, text } of await read()) {
          const parsed = await parseData({ id, data: (data ?? {}) as Record<string, unknown> });
          store.set({ id, data: parsed, body, filePath: `content/${file}`, digest: generateDigest(text) });
        }
      };
      await fill();
      watcher?.add(contentRoot);
      watcher?.on("all", (_event, path) => {
        const file = relative(contentRoot, path).split(sep).join("/");
        if (!collections[collection].file.test(file)) return;
        reading = undefined;
        fill().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
