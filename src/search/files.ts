/** Folder of everything the online search loads, below the root of the site. */
export const searchFolder = 'pagefind';
/** What the planner knows, in `searchFolder`. */
export const plannerFile = 'planner.json';
/** Characters of each syllable, in `searchFolder`: loaded for letters and slips only. */
export const pinyinFile = 'pinyin.json';
/** `PageText` of each page and part, in `searchFolder`, one file each, named by its `documentId`. */
export const textFolder = 'text';

/** Name of a page or part in an index. @param build name of the index @param place its number in it */
export const documentId = (build: string, place: number): string => `${build}_${place}`;

/** Its number. */
export const placeOf = (documentId: string): number =>
  Number(documentId.slice(documentId.lastIndexOf('_') + 1));
