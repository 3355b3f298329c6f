import { readSource } from '../../../src/loaders/source-file.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { rows } from '../../../src/schemas/index.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { marksOf } from '../../../src/schemas/links.ts';
import { copyId, markOf, resolver, roundsOf } from './copies.ts';
import type { Resolve } from './copies.ts';
import { growingKinds } from './library.ts';
import type { Library } from './library.ts';
import type { Counts } from './proportions.ts';
import { bodyWithReferences, entryAt, fileText, keyInCopy, setAt, withReferences } from './rewrite.ts';
import type { EntryAt, Fields } from './rewrite.ts';

export interface MadeFile extends SourceFile {
  /** Id of the entry it is a copy of; its own when it is the first. */
  original: string;
}

/** One copy of one file. */
interface Copy {
  source: SourceFile;
  id: string;
  round: number;
  /** Every pain a product of the library answers. */
  pains: readonly string[];
  local: (collection: CollectionName, id: string) => ReturnType<Resolve>;
}

/** Every file of a content with these counts. Pure: the same library and counts give the same files. */
export function madeContent(library: Library, counts: Counts): MadeFile[] {
  const answered = library.blocks.products.flatMap(({ files }) =>
    files.flatMap(({ data }) => listOf<string>((data as Fields)['pains'])),
  );
  const from = { resolve: resolver(library, counts), pains: [...new Set(answered)] };
  const copies: Copy[] = library.fixed.map((source) => copyOf(source, source.id, 0, from));
  for (const kind of growingKinds)
    library.blocks[kind].forEach((block, index, blocks) => {
      const rounds = roundsOf(library, counts, { kind, index });
      for (let round = 0; round < rounds; round++)
        for (const file of block.files)
          copies.push(copyOf(file, copyId({ kind, block, index }, blocks, file.id, round), round, from));
    });
  const industries = library.blocks.industries.map(({ id }) => id);
  const blocks = growingKinds.flatMap((kind) => library.blocks[kind]);
  const at = entryAt(blocks.flatMap(({ files }) => files));
  const named = library.fixed.find(({ collection }) => collection === 'publicNames');
  if (named) alsoInCopies(named, copies);
  return copies.map((copy) => madeFile(copy, at, industries)).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A firm may stand in the copies of the entries it may stand in. */
function alsoInCopies(register: SourceFile, copies: Copy[]): void {
  const keysOf = Map.groupBy(copies, ({ source }) => `${source.collection}/${source.id}`);
  const data = structuredClone(register.data) as Fields;
  for (const firm of listOf<{ where: string[] }>(data['companies']))
    firm.where = firm.where.flatMap((key) =>
      (keysOf.get(key) ?? []).map(({ source, id }) => `${source.collection}/${id}`),
    );
  data['companies'] = listOf<{ where: string[] }>(data['companies']).filter(({ where }) => where.length > 0);
  const at = copies.findIndex(({ source }) => source === register);
  const [copy] = copies.splice(at, 1);
  if (copy)
    copies.push({
      ...copy,
      source: { ...register, data },
      local: (_collection, id) => ({ id, standIn: false }),
    });
}

const copyOf = (
  source: SourceFile,
  id: string,
  round: number,
  { resolve, pains }: { resolve: Resolve; pains: readonly string[] },
): Copy => ({
  source,
  id,
  round,
  pains,
  local: (collection, target) => resolve(collection, target, round),
});

function madeFile(copy: Copy, at: EntryAt, industries: readonly string[]): MadeFile {
  const { source, id, local } = copy;
  const data = withReferences(source, local);
  byCollection[source.collection]?.(data, copy, industries);
  if (copy.round > 0) renamed(data, copy);
  const file = source.file.replace(`/${headOf(source.id)}`, `/${headOf(id)}`);
  const made = readSource(file, fileText(source, data, bodyWithReferences(source.body, local, at)));
  if (!made) throw new Error(`${file} is no file of the content.`);
  return { ...made, original: source.id };
}

const listOf = <T>(value: unknown): T[] => (value ?? []) as T[];
const headOf = (id: string): string => id.split('/')[0] ?? '';

/** Titles and aliases lead to one page each, and some values stand once, so a copy has its own. */
function renamed(data: Fields, { source, round }: Copy): void {
  const mark = `（${markOf(round).toUpperCase()}）`;
  for (const { path, check, value } of marksOf(rows[source.collection].schema, data)) {
    if (check !== 'unique') continue;
    setAt(data, path, typeof value === 'number' ? value + round * 1000 : `${String(value)}${mark}`);
  }
  if (typeof data['title'] === 'string') data['title'] += mark;
  if (data['aliases']) data['aliases'] = listOf<string>(data['aliases']).map((alias) => alias + mark);
  if (data['askedAs'])
    data['askedAs'] = listOf<string>(data['askedAs']).map((phrase) => shortened(phrase) + mark);
  for (const item of listOf<{ alias: string }>(data['ambiguous'])) item.alias += mark;
}

/** A way of asking with room for the mark of a copy. */
const shortened = (phrase: string): string => phrase.slice(0, 34);

/** References that the schema does not mark as such, and what a copy must not say again. */
const byCollection: Partial<
  Record<CollectionName, (data: Fields, copy: Copy, industries: readonly string[]) => void>
> = {
  /** A case of firms whose nodes are others tells of no pain of theirs. */
  cases(data, { source, local }) {
    const nodes = listOf<string>((source.data as Fields)['nodes']);
    if (nodes.some((node) => local('nodes', node).standIn)) data['pains'] = [];
  },
  /** Products stand in for one another, so each answers every pain; a pair with itself says nothing. */
  products(data, { id, pains }) {
    const handbook = data['handbook'] as { pairs?: { product: string }[] } | undefined;
    if (handbook?.pairs) handbook.pairs = handbook.pairs.filter(({ product }) => product !== id);
    if (handbook) data['pains'] = [...pains];
  },
  /** A question without the words it rests on is none. */
  questions(data) {
    data['items'] = listOf<{ from?: { words?: string } }>(data['items']).filter(
      ({ from }) => !from || from.words !== undefined,
    );
  },
  /** One text for each industry there is, and no indicator of one that is not. */
  diagnosis(data, { local }, industries) {
    for (const pattern of listOf<{ metric?: string; industries: { industry: string }[] }>(data['patterns'])) {
      pattern.industries = [...new Map(pattern.industries.map((one) => [one.industry, one])).values()];
    }
    if (!industries.some((industry) => local('industries', industry).standIn)) return;
    for (const pattern of listOf<Fields>(data['patterns'])) delete pattern['metric'];
    for (const need of listOf<Fields>(data['needs'])) need['metrics'] = [];
  },
  regions(data, { id }) {
    if (data['map']) data['map'] = `${id}.geojson`;
  },
  /** What holds for every industry stands in the library once; what comes later is about one industry. */
  policies(data, { source, round, local }, industries) {
    if (round === 0 || data['crossIndustry'] !== true) return;
    const turn = (source.id.length + round) % industries.length;
    Object.assign(data, {
      crossIndustry: false,
      industries: [local('industries', industries[turn] ?? '').id],
    });
  },
  /** Copies of editions reach back before the first one. */
  newsletter(data) {
    for (const series of listOf<Fields>(data['series'])) series['from'] = '2020-01';
  },
  editions(data, copy) {
    const facts = listOf<FactPick>(data['facts']).flatMap((pick) => factOf(pick, copy));
    data['facts'] = facts;
    if (copy.round === 0) return;
    data['publishedOn'] = dayIn(copy.id, data['publishedOn']);
    for (const pick of [...listOf<FactPick>(data['policies']), ...facts])
      pick.checkedOn = dayIn(copy.id, pick.checkedOn);
  },
  approvals(data, { id, round }) {
    if (round > 0) data['approvedOn'] = `${id}-01`;
  },
  publications(data, { id, round, local }) {
    if (round > 0) data['publishedOn'] = dayIn(id, data['publishedOn']);
    for (const item of data['items'] as { entry: string }[]) {
      const [, industry, number] = /^facts\/([^/]+)\/(.+)$/.exec(item.entry) ?? [];
      item.entry = industry
        ? `facts/${local('industries', industry).id}/${number ?? ''}`
        : keyInCopy(item.entry, local).text;
    }
  },
};

interface FactPick {
  fact: string;
  checkedOn: string;
}

/** Another industry has other facts, so a pick is left out with its industry. */
function factOf(pick: FactPick, { local }: Copy): FactPick[] {
  const [industry = '', number = ''] = pick.fact.split('/');
  const { id, standIn } = local('industries', industry);
  return standIn ? [] : [{ ...pick, fact: `${id}/${number}` }];
}

const dayIn = (month: string, day: unknown): string => `${month}-${String(day).slice(8)}`;
