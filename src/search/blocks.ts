import type { Block } from './block.ts';
import type { PageRow, PageText } from './planner/data.ts';
import type { AskedText, SearchSection } from './record.ts';
import { charactersOf, crossing, indexTokensOf } from './tokens.ts';

/** Times a token must stand in a text to count as its subject. */
const minSubjectCount = 3;
/** Phrases from which on a list of them holds most characters once by chance. */
const manyPhrases = 6;

/** What a page is indexed by: names first, then what it says of itself, then its text. */
export function blocksOf(
  { title, facets }: Pick<PageRow, 'title' | 'facets'>,
  { oneLine, sections }: PageText,
  names: readonly string[],
): Block[] {
  const all = [title, ...names];
  const heads = [oneLine, ...sections.map((section) => section.title)];
  const counts = new Map<string, number>();
  for (const { text } of sections)
    for (const token of indexTokensOf(text))
      if (token.weight > crossing) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  const subjectsOf = (all: ReadonlyMap<string, number>) =>
    [...all].flatMap(([text, count]) => (count >= minSubjectCount ? text : []));
  return distinct([
    { weight: 7, tokens: [...all.flatMap(words), ...all.flatMap(charactersOf)] },
    { weight: 3, tokens: [...heads.flatMap(words), ...heads.flatMap(charactersOf)] },
    { weight: 2, tokens: [...Object.values(facets).flat().flatMap(words), ...subjectsOf(counts)] },
    { weight: 1, tokens: [...counts.keys()] },
  ]);
}

/** What a passage is indexed by: its heading, then its text. */
export const passageBlocks = ({ title, text }: SearchSection): Block[] =>
  distinct([
    { weight: 3, tokens: words(title) },
    {
      weight: 1,
      tokens: indexTokensOf(text).flatMap((token) => (token.weight > crossing ? token.text : [])),
    },
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
    { weight: 2, tokens: [...phrases.flatMap(words), ...telling] },
    { weight: 1, tokens: [...alike.flatMap(words), ...characters] },
  ]);
}

const words = (text: string): string[] => indexTokensOf(text).map((token) => token.text);

/** Each token once, in the block where it counts most. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map(({ weight, tokens }) => {
    const fresh = [...new Set(tokens)].filter((token) => !seen.has(token)).sort();
    for (const token of fresh) seen.add(token);
    return { weight, tokens: fresh };
  });
}
