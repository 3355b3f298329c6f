/** Root-relative address of the pack that works from `file://`. */
export const offlinePack = '/offline/shengeng-offline.zip';

/**
 * Pages for those who run the checks they explain, who are led there by a report: the pack leaves them out, and the
 * search of readers does. @param path root-relative
 */
export const isOnlineOnly = (path: string): boolean => /^\/guide\/rules\/[^/]+\//.test(path);

/** Where the pack says so; links to pages it leaves out lead there. */
export const onlineOnlyPlace = '/offline/';

/** Folder inside the pack, so that unzipping anywhere leaves one folder. */
export const offlineFolder = 'shengeng-offline';

/** Script that brings the search index and its engine to the pack, and where the server does not give the one online. */
export const offlineSearchScript = 'offline-search.js';
