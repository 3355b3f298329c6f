import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyinFile, plannerFile, textFolder } from '../../../src/search/files.ts';
import { received } from '../../../src/search/shipped.ts';
import type { ShippedData } from '../../../src/search/shipped.ts';
import { indexIds } from '../../../src/search/planner/data.ts';
import { Planner } from '../../../src/search/planner/planner.ts';
import type { SearchSection } from '../../../src/search/record.ts';
import { PagefindIndex, pagefindOptions } from '../../../src/search/sources/pagefind.ts';
import { openPagefind } from './node-pagefind.ts';
import type { Traffic } from './node-pagefind.ts';

/** The online search of a built site in Node. @param folder the `pagefind` folder */
export async function openNodePlanner(folder: string, today: string, traffic?: Traffic): Promise<Planner> {
  const data = received(JSON.parse(readFileSync(join(folder, plannerFile), 'utf8')) as ShippedData);
  const textOf = async (id: string) =>
    JSON.parse(await readFile(join(folder, textFolder, `${id}.json`), 'utf8')) as SearchSection[];
  const api = await openPagefind(folder, traffic, pagefindOptions);
  const index = new PagefindIndex(api, indexIds(data));
  const pinyin = async () => JSON.parse(await readFile(join(folder, pinyinFile), 'utf8')) as string;
  return new Planner(data, { index, texts: textOf, pinyin }, today);
}
