import { isOffline } from "./is-offline.ts";

/** Address of a page of the site for a link on the open page. @param base prefix of the site, as on the page */
export function pageHref(base: string, path: string, anchor = ""): string {
  const file = isOffline && (path === "" || path.endsWith("/")) ? `${path}index.html` : path;
  return `${base}${file}${anchor === "" ? "" : `#${anchor}`}`;
}
