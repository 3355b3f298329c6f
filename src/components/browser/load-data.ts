import { element } from './dom.ts';
import { isOffline } from './page-href.ts';

/** Root-relative addresses of the same data: as JSON, and as the script that the offline pack has instead. */
export interface DataFile<T> {
  json: string;
  script: string;
  /** What the script has left. */
  kept: () => T | undefined;
}

/**
 * Brings data of the site; from a disk, where nothing may be fetched, as a script.
 * @param base path of the site, or the way to its root from this page
 * @throws when the file is missing
 */
export async function loadData<T>(base: string, { json, script, kept }: DataFile<T>): Promise<T> {
  if (isOffline) return fromScript(base + script.slice(1), kept);
  const response = await fetch(base + json.slice(1));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}

async function fromScript<T>(src: string, kept: () => T | undefined): Promise<T> {
  const script = element('script', { src });
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
  });
  const data = kept();
  if (data === undefined) throw new Error(src);
  return data;
}
