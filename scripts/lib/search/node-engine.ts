import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyinFile, plannerFile, textFile } from '../../../src/search/files.ts';
import { received } from '../../../src/search/shipped.ts';
import type { PlannerFile } from '../../../src/search/shipped.ts';
import { indexSize, placeInIndex } from '../../../src/search/planner/data.ts';
import type { PageText, TextSource } from '../../../src/search/planner/data.ts';
import { Planner } from '../../../src/search/planner/planner.ts';
import { hasParts } from '../../../src/search/texts.ts';
import { PagefindIndex, pagefindOptions } from '../../../src/search/sources/pagefind.ts';
import { openPagefind } from './node-pagefind.ts';
import type { Traffic } from './node-pagefind.ts';

/** The online search of a built site in Node. @param folder the `pagefind` folder */
export async function openNodePlanner(folder: string, today: string, traffic?: Traffic): Promise<Planner> {
  const { build, data: sent } = JSON.parse(readFileSync(join(folder, plannerFile), 'utf8')) as PlannerFile;
  const data = received(sent);
  const textIn = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as PageText;
  const texts: TextSource = {
    shown: (page, anchor) => textIn(textFile(build, placeInIndex(data, page, anchor))),
    whole: (page) => textIn(textFile(build, page, hasParts(data, page))),
  };
  const api = await openPagefind(folder, traffic, pagefindOptions);
  const index = new PagefindIndex(api, indexSize(data));
  const pinyin = async () => JSON.parse(await readFile(join(folder, pinyinFile), 'utf8')) as string;
  return new Planner(data, { index, texts, pinyin }, today);
}
