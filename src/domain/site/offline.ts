/** Root-relative address of the pack that works from `file://`. */
export const offlinePack = '/offline/shengeng-offline.zip';

/** Folder inside the pack, so that unzipping anywhere leaves one folder. */
export const offlineFolder = 'shengeng-offline';

/** Script of the pack that brings the search index and its engine. */
export const offlineSearchScript = 'offline-search.js';
