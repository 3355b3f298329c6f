/** Folder of everything the online search loads, below the root of the site. */
export const searchFolder = 'pagefind';
/** What the planner knows, in `searchFolder`. */
export const plannerFile = 'planner.json';
/** Characters of each syllable, in `searchFolder`: loaded for letters and slips only. */
export const pinyinFile = 'pinyin.json';
/** Texts of pages and parts, in `searchFolder`. */
const textFolder = 'text';

/** File of the index. @param build name of the index @param shard its number there */
export const shardFile = (build: string, shard: number): string =>
  `index/${build}_${shard.toString(36)}.json`;

/**
 * File of what is shown of a page or part, see `shownText`, and of the whole of a page with parts.
 * @param build name of the index @param place number of the text in it
 */
export const textFile = (build: string, place: number, whole = false): string =>
  `${textFolder}/${build}_${place}${whole ? '-whole' : ''}.json`;
