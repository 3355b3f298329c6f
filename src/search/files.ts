/** Folder of everything the online search loads, below the root of the site. */
export const searchFolder = 'pagefind';
/** What the planner knows, in `searchFolder`. */
export const plannerFile = 'planner.json';
/** Characters of each syllable, in `searchFolder`: loaded for letters and slips only. */
export const pinyinFile = 'pinyin.json';
/** Texts of pages and parts, in `searchFolder`. */
const textFolder = 'text';

/** Name of a page or part in an index. @param build name of the index @param place its number in it */
export const documentId = (build: string, place: number): string => `${build}_${place}`;

/** File of what is shown of a page or part, see `shownText`, and of the whole of a page with parts. */
export const textFile = (build: string, place: number, whole = false): string =>
  `${textFolder}/${documentId(build, place)}${whole ? '-whole' : ''}.json`;

/** Its number. */
export const placeOf = (documentId: string): number =>
  Number(documentId.slice(documentId.lastIndexOf('_') + 1));
