import { createHash } from 'node:crypto';
import type { BuildCache, CacheRoom } from '../domain/site/build-cache.ts';
import { readSource } from './source-file.ts';

/** Fields of a sound file as they were read before. */
export interface KeptFields {
  data: unknown;
}

export interface FoundFile {
  /** Path below the content folder. */
  file: string;
  bytes: Uint8Array;
}

const room: CacheRoom = { name: 'fields', code: ['src/loaders', 'src/schemas'] };

/** Few enough to be read quickly, so many that one changed file has few others read again. */
const shares = 64;

/**
 * The fields of content files by path, read again only where the bytes are not known from before: reading YAML takes
 * longer than all else that is done with a content folder. Files with a fault are left out, theirs are read again
 * with their places.
 */
export async function keptFields(
  found: readonly FoundFile[],
  cache: BuildCache,
): Promise<Map<string, KeptFields>> {
  const kept = new Map<string, KeptFields>();
  for (const share of Map.groupBy(found, ({ file }) => shareOf(file)).values()) {
    const fields = await cache.remember(room, share, () =>
      share.map(({ file, bytes }): KeptFields | undefined => {
        const source = readSource(file, bytes);
        return source?.isSound ? { data: source.data } : undefined;
      }),
    );
    share.forEach(({ file }, at) => {
      const known = fields[at];
      if (known) kept.set(file, known);
    });
  }
  return kept;
}

const shareOf = (file: string): number => createHash('sha256').update(file).digest().readUInt32BE() % shares;
