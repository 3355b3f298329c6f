/** Folder of everything the online search loads, below the root of the site. */
export const searchFolder = 'pagefind';
/** What the planner knows, in `searchFolder`. */
export const plannerFile = 'planner.json';
/** Characters of each syllable, in `searchFolder`: loaded for letters and slips only. */
export const pinyinFile = 'pinyin.json';
/** Texts of pages and parts, in `searchFolder`. */
const textFolder = 'text';

/** Name of a text in an index, by its number there: all of one length, which takes the least room. */
export const documentId = (place: number): string => place.toString(36).padStart(3, '0');

/** Its number. */
export const placeOf = (documentId: string): number => Number.parseInt(documentId, 36);

/**
 * File of what is shown of a page or part, see `shownText`, and of the whole of a page with parts.
 * @param build name of the index @param place number of the text in it
 */
export const textFile = (build: string, place: number, whole = false): string =>
  `${textFolder}/${build}_${place}${whole ? '-whole' : ''}.json`;
