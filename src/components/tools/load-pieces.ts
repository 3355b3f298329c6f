import { piecesFile, piecesScript } from '../../domain/visit/pack/files.ts';
import type { PackPieces } from '../../domain/visit/pack/pieces.ts';
import { element } from '../browser/dom.ts';
import { isOffline } from '../browser/page-href.ts';

declare global {
  /** Filled by the scripts of the offline pack. */
  var shengengVisits: Record<string, PackPieces> | undefined;
}

/**
 * Brings the pieces of an industry; from a disk, where nothing may be fetched, as a script.
 * @param base path of the site, or the way to its root from this page
 * @throws when the file is missing
 */
export async function loadPieces(base: string, industry: string): Promise<PackPieces> {
  if (isOffline) return fromScript(base + piecesScript(industry).slice(1), industry);
  const response = await fetch(base + piecesFile(industry).slice(1));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as PackPieces;
}

async function fromScript(src: string, industry: string): Promise<PackPieces> {
  const script = element('script', { src });
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
  });
  const pieces = globalThis.shengengVisits?.[industry];
  if (!pieces) throw new Error(src);
  return pieces;
}
