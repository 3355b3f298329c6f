import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pinyinFile, plannerFile, shardFile, textFile } from '../../../src/search/files.ts';
import { received } from '../../../src/search/shipped.ts';
import type { PlannerFile } from '../../../src/search/shipped.ts';
import { placeInIndex } from '../../../src/search/planner/data.ts';
import type { PageText, TextSource } from '../../../src/search/planner/data.ts';
import { Planner } from '../../../src/search/planner/planner.ts';
import { hasParts } from '../../../src/search/texts.ts';
import { ShardIndex } from '../../../src/search/sources/shards.ts';
import type { Shard } from '../../../src/search/sources/shards.ts';
import type { Traffic } from './node-pagefind.ts';

/**
 * The online search of a built site in Node.
 * @param folder the `pagefind` folder
 * @param traffic takes the bytes of the index that are loaded, with gzip
 */
export async function openNodePlanner(folder: string, today: string, traffic?: Traffic): Promise<Planner> {
  const {
    build,
    shards,
    data: sent,
  } = JSON.parse(await readFile(join(folder, plannerFile), 'utf8')) as PlannerFile;
  const data = received(sent);
  const textIn = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as PageText;
  const texts: TextSource = {
    shown: (page, anchor) => textIn(textFile(build, placeInIndex(data, page, anchor))),
    whole: (page) => textIn(textFile(build, page, hasParts(data, page))),
  };
  const index = new ShardIndex(async (shard) => {
    const file = shardFile(build, shard);
    const bytes = await readFile(join(folder, file));
    traffic?.set(file, gzipSync(bytes).length);
    return JSON.parse(bytes.toString()) as Shard;
  }, shards);
  const pinyin = async () => JSON.parse(await readFile(join(folder, pinyinFile), 'utf8')) as string;
  return new Planner(data, { index, texts, pinyin }, today);
}
