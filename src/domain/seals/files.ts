/** The register as a table for spreadsheets, by root-relative address. */
export const registerFile = '/status/register.csv';

/** What changed, for feed readers. */
export const changesFeed = '/status/changes.xml';

/** Reviews a post owes, for calendars. */
export const reviewsFile = (post: string): string => `/status/todo/${post}.ics`;

/** Whether a root-relative path is one of them: the site has them, but they are no pages. */
export const isStatusFile = (path: string): boolean =>
  path === registerFile || path === changesFeed || /^\/status\/todo\/[a-z0-9-]+\.ics$/.test(path);
