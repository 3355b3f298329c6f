import { describe, expect, it } from 'vitest';
import { buildPagefind } from '../../../scripts/lib/search/pagefind.ts';
import { shardIndex } from '../../../scripts/lib/search/shard-index.ts';
import { blocksOf, cutSection } from '../../../src/search/blocks.ts';
import { indexPage } from '../../../src/search/build/index-page.ts';
import { MemoryIndex } from '../../../src/search/sources/memory.ts';
import { ShardIndex } from '../../../src/search/sources/shards.ts';

const pages = [
  { title: '车企融资', oneLine: '整车厂的票据池', text: '车间里有三台车床，用电2.5万度。车辆抵押。' },
  {
    title: '票据池',
    oneLine: '把票据放进池里',
    text: '票据池。票据池。票据池的额度随入池票据变化，银票 2 张，loan 20 笔。',
  },
  {
    title: '增值税',
    oneLine: '税的抵扣',
    text: '2026年2月起，税务机关按新办法办理，25日前申报，loans 不在内。',
  },
  { title: '附录', oneLine: '', text: '车、税、贷三个字各出现一次。' },
];
const blocks = pages.map(({ title, oneLine, text }) =>
  blocksOf({ title, facets: {} }, { oneLine, sections: [cutSection({ id: '', title: '', text })] }, []),
);
const tokens = [...new Set(blocks.flatMap((page) => page.flatMap((block) => block.tokens)))];

async function openOnline(): Promise<ShardIndex> {
  const files = await buildPagefind(blocks.map((page, at) => ({ url: `${at}/`, html: indexPage(page) })));
  const shards = shardIndex(files);
  return new ShardIndex((shard) => Promise.resolve(shards[shard] ?? {}), shards.length);
}

describe('the index online and the one in memory', async () => {
  const online = await openOnline();
  const memory = new MemoryIndex(blocks);
  const sorted = (found: ReadonlyMap<number, number>) => [...found].sort(([a], [b]) => a - b);

  it.each(['车', '税', '2', '25日', 'loan', '票据', ...tokens])(
    'hold %s with the same weights',
    async (token) => {
      expect(sorted(await online.find(token))).toEqual(sorted(await memory.find(token)));
    },
  );

  it.each(['船', '车票', '20', '202', 'loa', '票'])(
    'answer %s alike, whatever begins like it or is its beginning',
    async (token) => {
      expect(sorted(await online.find(token))).toEqual(sorted(await memory.find(token)));
    },
  );
});
