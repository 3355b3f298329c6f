import { packDataFile, packDataScript } from '../../domain/visit/pack/files.ts';
import type { PackData } from '../../domain/visit/pack/pack-data.ts';
import { element } from '../browser/dom.ts';
import { isOffline } from '../browser/page-href.ts';

declare global {
  /** Filled by the scripts of the offline pack. */
  var shengengVisits: Record<string, PackData> | undefined;
}

/**
 * Brings the pack data of an industry; from a disk, where nothing may be fetched, as a script.
 * @param base path of the site, or the way to its root from this page
 * @throws when the file is missing
 */
export async function loadPackData(base: string, industry: string): Promise<PackData> {
  if (isOffline) return fromScript(base + packDataScript(industry).slice(1), industry);
  const response = await fetch(base + packDataFile(industry).slice(1));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as PackData;
}

async function fromScript(src: string, industry: string): Promise<PackData> {
  const script = element('script', { src });
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
  });
  const packData = globalThis.shengengVisits?.[industry];
  if (!packData) throw new Error(src);
  return packData;
}
