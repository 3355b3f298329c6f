import { readFile } from 'node:fs/promises';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { frozenFile } from './edition-folders.ts';
import type { EditionFolders } from './edition-folders.ts';

/** A published edition as clients received it, version by version. @throws when its file is gone or broken */
export async function frozenVariants(folders: EditionFolders, id: string): Promise<ClientEdition[]> {
  const file = frozenFile(folders, id);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ClientEdition[];
  } catch (error) {
    throw new Error(`${file} 读不出来：已发布的一期要有它。从版本库恢复这个文件，不要改它。`, {
      cause: error,
    });
  }
}
