/**
 * How a library of a bank grows. Tiers, tools, methods, the learning path and the guide are the house
 * rules: they stand once whatever the size. An industry comes with some 34 pages (note, nodes, schemes,
 * playbook) and seven cases, and a bank writes few of them: 2 at 300 pages, 8 at 1,000, 25 at 3,000.
 * The newsletter is monthly, 12 editions by 1,000 pages, one of them still in preparation; districts come
 * slowly; the rest is policies and products with terms, three to two.
 */
import { growingKinds, pagesIn } from './library.ts';
import type { GrowingKind, Library } from './library.ts';

export type Counts = Readonly<Record<GrowingKind, number>>;

const pagesPerIndustry = 120;
const shareOfPolicies = 0.6;
/** Fewer, and the entries that stay could not be given different ones to point at. */
const minCounts = { policies: 20, products: 12 };

/** Entries of each kind in a content of exactly `size` pages. @throws when `size` is below the smallest */
export function countsAt(library: Library, size: number): Counts {
  const smallest = smallestSize(library);
  if (!Number.isInteger(size) || size < smallest)
    throw new Error(`No content of ${size} pages holds every kind: take ${smallest} or more.`);
  const counts = Array.from(
    { length: Math.max(1, Math.floor(size / pagesPerIndustry)) },
    (_, fewer) => fewer + 1,
  )
    .map((industries) => filledUp(library, size, industries))
    .filter(({ policies, products }) => policies >= minCounts.policies && products >= minCounts.products);
  return counts.at(-1) ?? { ...smallestCounts(library), products: minCounts.products + size - smallest };
}

function filledUp(library: Library, size: number, industries: number): Counts {
  const apart = {
    industries,
    cases: industries * casesPerIndustry(library),
    regions: Math.max(1, Math.round((size * 3) / 1000)),
    editions: Math.max(1, Math.floor((size * 12) / 1000) - 1),
  };
  const rest = size - pagesOf(library, { ...apart, policies: 0, products: 0 });
  const policies = Math.max(minCounts.policies, Math.round(rest * shareOfPolicies));
  return { ...apart, policies, products: rest - policies };
}

/** No fewer than today, so that every industry has a case for its playbook. */
const casesPerIndustry = ({ blocks }: Library): number =>
  Math.ceil(blocks.cases.length / blocks.industries.length);

const smallestCounts = (library: Library): Counts => ({
  industries: 1,
  cases: casesPerIndustry(library),
  regions: 1,
  editions: 1,
  ...minCounts,
});

/** The smallest size that has every kind of entry, all of one industry among them. */
export const smallestSize = (library: Library): number => pagesOf(library, smallestCounts(library));

/** Pages of a content with these counts; copies go round the originals in their order. */
function pagesOf({ fixed, blocks }: Library, counts: Counts): number {
  const grown = growingKinds.flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, copy) => {
      const block = blocks[kind][copy % blocks[kind].length];
      return pagesIn(block?.files ?? []);
    }),
  );
  return pagesIn(fixed) + grown.reduce((sum, pages) => sum + pages, 0);
}
