import { sitePictureFiles } from '../../../src/domain/picture/site-files.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { sizedPicture } from './sized.ts';

/**
 * The pictures of the site in all their widths, by root-relative address. Made here and not by Astro's image service:
 * that one works while Vite bundles the pages, and a build whose code is unchanged renders them without Vite.
 */
export async function makePictures(
  graph: ContentGraph,
  { cache }: { cache: BuildCache },
): Promise<Map<string, Uint8Array>> {
  const sized = sizedPicture(cache);
  const files = new Map<string, Uint8Array>();
  for (const picture of graph.pictures())
    for (const { path, width } of sitePictureFiles(picture)) files.set(path, await sized(picture, width));
  return files;
}
