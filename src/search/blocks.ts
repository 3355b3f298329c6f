import type { Block } from './block.ts';
import type { PageRow } from './planner/data.ts';
import type { AskedText, SearchSection } from './record.ts';
import { bodyWords, charactersOf, nameWords } from './tokens.ts';

/** Times a token must stand in a text to count as its subject. */
const minSubjectCount = 3;
/** Phrases from which on a list of them holds most characters once by chance. */
const manyPhrases = 6;

/** A section with the words of its text. */
export interface CutSection extends SearchSection {
  words: readonly string[];
}

/** A section is cut into words once, for its page and for itself. */
export const cutSection = (section: SearchSection): CutSection => ({
  ...section,
  words: bodyWords(section.text),
});

/** What a page is indexed by: names first, then what it says of itself, then its text. */
export function blocksOf(
  { title, facets }: Pick<PageRow, 'title' | 'facets'>,
  { oneLine, sections }: { oneLine: string; sections: readonly CutSection[] },
  names: readonly string[],
): Block[] {
  const all = [title, ...names];
  const heads = [oneLine, ...sections.map((section) => section.title)];
  const counts = new Map<string, number>();
  for (const { words } of sections) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const subjectsOf = (all: ReadonlyMap<string, number>) =>
    [...all].flatMap(([text, count]) => (count >= minSubjectCount ? text : []));
  return distinct([
    { weight: 7, tokens: [...all.flatMap(nameWords), ...all.flatMap(charactersOf)] },
    { weight: 3, tokens: [...heads.flatMap(nameWords), ...heads.flatMap(charactersOf)] },
    { weight: 2, tokens: [...Object.values(facets).flat().flatMap(nameWords), ...subjectsOf(counts)] },
    { weight: 1, tokens: [...counts.keys()] },
  ]);
}

/** What a passage is indexed by: its heading, then its text. */
export const passageBlocks = ({ title, words }: CutSection): Block[] =>
  distinct([
    { weight: 3, tokens: nameWords(title) },
    { weight: 1, tokens: words },
  ]);

/**
 * What the ways to ask are indexed by: pairs, and characters, for the words of speech vary. Of many phrases those
 * characters count most that stand in several.
 */
export function askedBlocks({ phrases, alike }: AskedText): Block[] {
  const characters = phrases.flatMap((phrase) => [...new Set(charactersOf(phrase))]);
  const telling =
    phrases.length < manyPhrases ? characters : characters.filter((one, at) => characters.indexOf(one) < at);
  return distinct([
    { weight: 2, tokens: [...phrases.flatMap(nameWords), ...telling] },
    { weight: 1, tokens: [...alike.flatMap(nameWords), ...characters] },
  ]);
}

/** Each token once, in the block where it counts most. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map(({ weight, tokens }) => {
    const fresh = [...new Set(tokens)].filter((token) => !seen.has(token));
    for (const token of fresh) seen.add(token);
    return { weight, tokens: fresh };
  });
}
