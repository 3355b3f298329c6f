/** Folder of everything the online search loads, below the root of the site. */
export const searchFolder = 'pagefind';
/** What the planner knows, in `searchFolder`. */
export const plannerFile = 'planner.json';
/** Characters of each syllable, in `searchFolder`: loaded for letters and slips only. */
export const pinyinFile = 'pinyin.json';
/** Text of each page for its excerpt, in `searchFolder`, one file named by the id of the page. */
export const textFolder = 'text';
