import type { TermIndex } from '../planner/data.ts';
import { readPostings } from '../postings.ts';
import type { Postings } from '../postings.ts';

/** One file of the index: its tokens with their places, see `writePostings`. */
export type Shard = Readonly<Record<string, string>>;

/** In which of so many files a token stands: told by its characters, so that no list of the files is needed. */
export function shardOf(token: string, shards: number): number {
  let hash = 0;
  for (let at = 0; at < token.length; at++) hash = (Math.imul(hash, 31) + token.charCodeAt(at)) >>> 0;
  return hash % shards;
}

/** The index in files, of which a question loads those of its tokens. */
export class ShardIndex implements TermIndex {
  private load: (shard: number) => Promise<Shard>;
  private shards: number;
  private loaded = new Map<number, Promise<ReadonlyMap<string, string>>>();

  constructor(load: (shard: number) => Promise<Shard>, shards: number) {
    this.load = load;
    this.shards = shards;
  }

  async find(token: string): Promise<Postings> {
    const tokens = await this.tokensOf(shardOf(token, this.shards));
    return readPostings(tokens.get(token) ?? '');
  }

  private tokensOf(shard: number): Promise<ReadonlyMap<string, string>> {
    const known = this.loaded.get(shard);
    if (known) return known;
    const tokens = this.load(shard).then((own) => new Map(Object.entries(own)));
    this.loaded.set(shard, tokens);
    tokens.catch(() => this.loaded.delete(shard));
    return tokens;
  }
}
