import { pinyinFile, plannerFile, searchFolder, shardFile, textFile } from '../files.ts';
import { SearchEngine } from '../engine.ts';
import { placeInIndex } from '../planner/data.ts';
import type { PageText, TextSource } from '../planner/data.ts';
import { hasParts } from '../texts.ts';
import { Planner } from '../planner/planner.ts';
import { received } from '../shipped.ts';
import type { PlannerFile } from '../shipped.ts';
import { ShardIndex } from '../sources/shards.ts';

/**
 * Opens the online search, in a worker or on the page.
 * @param base path of the site, `/` or `/kb/`
 * @throws when a file is not served
 */
export async function openEngine(base: string, today: string): Promise<SearchEngine> {
  const folder = `${base}${searchFolder}/`;
  const file = await load<PlannerFile>(`${folder}${plannerFile}`, { cache: 'no-cache' });
  const { build, shards, data: sent } = file;
  const data = received(sent);
  const loaded = new Map<string, Promise<PageText>>();
  const textIn = (file: string): Promise<PageText> => {
    const text = loaded.get(file) ?? load<PageText>(folder + file);
    loaded.set(file, text);
    return text;
  };
  const texts: TextSource = {
    shown: (page, anchor) => textIn(textFile(build, placeInIndex(data, page, anchor))),
    whole: (page) => textIn(textFile(build, page, hasParts(data, page))),
  };
  const index = new ShardIndex((shard) => load(folder + shardFile(build, shard)), shards);
  let sounds: Promise<string> | undefined;
  const pinyin = () => (sounds ??= load<string>(`${folder}${pinyinFile}`));
  return new SearchEngine(new Planner(data, { index, texts, pinyin }, today), today);
}

/** @param options `no-cache` for a file that has the same name in every build */
async function load<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
