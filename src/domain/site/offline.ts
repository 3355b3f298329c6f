/** Root-relative address of the pack that works from `file://`. */
export const offlinePack = '/offline/shengeng-offline.zip';

/** Folder inside the pack, so that unzipping anywhere leaves one folder. */
export const offlineFolder = 'shengeng-offline';

/** Script that brings the search index and its engine to the pack, and to browsers that cannot run Pagefind. */
export const offlineSearchScript = 'offline-search.js';
