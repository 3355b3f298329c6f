import { addMonths } from '../../../src/domain/days.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { growingKinds } from './library.ts';
import type { Block, GrowingKind, Library } from './library.ts';
import type { Counts } from './proportions.ts';

interface Target {
  id: string;
  /** The entry meant is not in the content: another of its kind stands in. */
  standIn: boolean;
}

/** The entry a reference of copy `round` means. Round 0 is the original. */
export type Resolve = (collection: CollectionName, id: string, round: number) => Target;

interface Home {
  kind: GrowingKind;
  block: Block;
  index: number;
}

/** Mark of a copy: nothing, `b`, `c` …; letters alone, for the number of a fact follows the industry. */
export const markOf = (round: number): string =>
  round === 0 ? '' : round.toString(26).replace(/./g, (digit) => letters[parseInt(digit, 26)] ?? '');

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Id of an entry in copy `round`. Editions are named by month: copies go back from the earliest. */
export function copyId(
  { kind, block, index }: Home,
  blocks: readonly Block[],
  id: string,
  round: number,
): string {
  if (round === 0) return id;
  const [head = '', ...rest] = id.split('/');
  if (kind !== 'editions') return [`${head}-${markOf(round)}`, ...rest].join('/');
  const earliest = blocks.map((one) => one.id).sort()[0] ?? block.id;
  return [monthBefore(earliest, (round - 1) * blocks.length + index + 1), ...rest].join('/');
}

const monthBefore = (month: string, months: number): string => addMonths(`${month}-01`, -months).slice(0, 7);

/** Copies of a block in a content: 0 when it was left out. */
export const roundsOf = (
  library: Library,
  counts: Counts,
  { kind, index }: Pick<Home, 'kind' | 'index'>,
): number => Math.max(0, Math.ceil((counts[kind] - index) / library.blocks[kind].length));

/**
 * References inside a copy point into the copy; to a kind with fewer copies they go round them, so that
 * no entry gathers all of them.
 */
export function resolver(library: Library, counts: Counts): Resolve {
  const homes = new Map<string, Home>();
  for (const kind of growingKinds)
    library.blocks[kind].forEach((block, index) => {
      for (const file of block.files) homes.set(`${file.collection}/${file.id}`, { kind, block, index });
    });
  return (collection, id, round) => {
    const home = homes.get(`${collection}/${id}`);
    if (!home) return { id, standIn: false };
    const blocks = library.blocks[home.kind];
    const rounds = roundsOf(library, counts, home);
    if (rounds > 0) return { id: copyId(home, blocks, id, round % rounds), standIn: false };
    const kept = blocks.slice(0, counts[home.kind]);
    const alike = kept.filter((block) => statusOf(block) === statusOf(home.block));
    const candidates = alike.length > 0 ? alike : kept;
    const block = candidates[home.index % candidates.length] ?? home.block;
    return { id: sameOf(block, collection, indexIn(home.block, collection, id)), standIn: true };
  };
}

/** Whether it is approved decides what may point at it. */
const statusOf = ({ files }: Block): unknown => (files[0]?.data as { status?: unknown } | undefined)?.status;

const idsIn = ({ files }: Block, collection: CollectionName): string[] =>
  files.filter((file) => file.collection === collection).map(({ id }) => id);

const indexIn = (block: Block, collection: CollectionName, id: string): number =>
  idsIn(block, collection).indexOf(id);

function sameOf(block: Block, collection: CollectionName, index: number): string {
  const ids = idsIn(block, collection);
  return ids[index % ids.length] ?? block.id;
}
