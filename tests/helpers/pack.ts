import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { offlineFolder, offlinePack } from '../../src/domain/site/offline.ts';

/** Unzips the offline pack of a built site into a new folder. @returns the folder that holds `index.html` */
export function unzipPack(site: string): string {
  const target = mkdtempSync(join(tmpdir(), 'shengeng pack-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(site, offlinePack))))) {
    const file = join(target, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(target, offlineFolder);
}
