/** One kind of thing a build keeps for the next one. */
export interface CacheRoom {
  readonly name: string;
  /** Files and folders, from the root of the repository, whose code makes the thing. */
  readonly code: readonly string[];
}

/** What a build made before, found by all that went into it. */
export interface BuildCache {
  /**
   * The value made from `key` before, else what `make` gives, kept for the next time.
   * @param key all that goes in besides the code: JSON values, maps and byte arrays
   * @throws what `make` throws, and TypeError for a key that holds anything else
   */
  remember<T>(room: CacheRoom, key: unknown, make: () => T | Promise<T>): Promise<T>;
}

/** Keeps nothing. */
export const noCache: BuildCache = { remember: async (_room, _key, make) => make() };
