import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Packs files, name → content, so that the same files always give the same bytes. */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [`${folder}/${name}`, files.get(name) ?? new Uint8Array()]),
  );
  // The first day a zip can name. A zip knows local time only, so a local date gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(entries, { level: 9, mtime, os: 3, attrs: 0o644 << 16 });
}
