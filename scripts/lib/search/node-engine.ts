import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentId, pinyinFile, plannerFile, textFolder } from '../../../src/search/files.ts';
import { received } from '../../../src/search/shipped.ts';
import type { PlannerFile } from '../../../src/search/shipped.ts';
import { indexSize, placeInIndex } from '../../../src/search/planner/data.ts';
import type { PageText } from '../../../src/search/planner/data.ts';
import { Planner } from '../../../src/search/planner/planner.ts';
import { PagefindIndex, pagefindOptions } from '../../../src/search/sources/pagefind.ts';
import { openPagefind } from './node-pagefind.ts';
import type { Traffic } from './node-pagefind.ts';

/** The online search of a built site in Node. @param folder the `pagefind` folder */
export async function openNodePlanner(folder: string, today: string, traffic?: Traffic): Promise<Planner> {
  const file = JSON.parse(readFileSync(join(folder, plannerFile), 'utf8')) as PlannerFile;
  const data = received(file.data);
  const texts = async (page: number, anchor?: string) => {
    const name = `${documentId(file.build, placeInIndex(data, page, anchor))}.json`;
    return JSON.parse(await readFile(join(folder, textFolder, name), 'utf8')) as PageText;
  };
  const api = await openPagefind(folder, traffic, pagefindOptions);
  const index = new PagefindIndex(api, indexSize(data));
  const pinyin = async () => JSON.parse(await readFile(join(folder, pinyinFile), 'utf8')) as string;
  return new Planner(data, { index, texts, pinyin }, today);
}
