/**
 * Every tuned number of the planner, stage by stage. The numbers of the index stand where it is made:
 * `tokens.ts`, `blocks.ts` and `build/terms.ts`.
 *
 * Where a row says no more, its value was tuned on the labelled queries in `tests/fixtures`: `search-queries.yaml` and
 * halves A of `search-queries.heldout.yaml` and `search-queries.spoken.yaml`. Halves B were only measured. `Prototype` is the value of a
 * prototype on 66 pages and 158 queries from which the tuning started. `Bound` keeps work or chance small.
 * Weights and shares run from 0 to 1 unless a row says otherwise; lengths are characters.
 */

// Pinyin: how well letters spell a word, where the whole of its pinyin is 1.

/** All initials of a word. Prototype: 1. */
export const allInitials = 0.95;
/** All initials where there are only two: many words share them. */
export const twoInitials = 0.8;
/** The beginning of its pinyin, before the share of the word is added. Prototype: 0.8 whatever the share. */
export const pinyinPrefix = 0.6;
/** The beginning of its initials, before the share of the word is added. Prototype: 0.6 whatever the share. */
export const initialsPrefix = 0.4;
/** What the share of the word that is spelt adds to a beginning. */
export const prefixShare = 0.3;
/** Fewest letters that are the beginning of a word by their first character alone. */
export const minPrefixLetters = 4;
/** Fewest initials that are a beginning. Prototype: 3. */
export const minInitials = 3;
/** Spellings of one word that are kept where its characters have several readings. Bound. */
export const maxSpellings = 4;

// Read: the units of a query and what each weighs.

/** Longest query that is read as a name or a part of one, where each pair of characters counts. */
export const maxNameLength = 6;
/** Weight of a term that leads to a page, beside 1 for a pair of characters in a query without terms. */
export const pageTermWeight = 1.3;
/** Weight of an everyday word that leads to no page. */
export const wordTermWeight = 0.6;
/** Weight from which on a synonym stands for the term, and does not only may. */
export const sureSynonym = 0.5;
/** Sure synonyms that are searched beside a term. Bound. */
export const maxSureSynonyms = 4;
/** Unsure synonyms that are searched where no sure one is known. */
export const maxUnsureSynonyms = 1;
/** What a pair of characters beside known terms counts of its weight. */
export const looseWeight = 0.7;
/** What a character counts beside the pairs of a question in several words. */
export const characterWeight = 0.6;
/** Fewest characters beside known terms that are searched one by one: fewer are a word. */
export const minCharacters = 4;
/** Units from which on a query does without the pairs that belong to no word. */
export const enoughUnits = 3;
/** What a percentage counts where percentage points were asked for: 三个点 may be 3%. Set by hand. */
export const pointAsPercent = 0.7;
/** Least number that is an amount of money, in 元, and no count. */
export const minAmount = 1e6;
/** Words that one run of letters may mean. Prototype: 3. */
export const maxPinyinWords = 4;
/** How far behind the best spelling another word is still meant. */
export const pinyinMargin = 0.15;
/** Weight of a word meant by letters: that of a name. */
export const pinyinUnitWeight = 1.3;
/** What the letters themselves count beside the words they spell. */
export const literalWeight = 0.7;
/** How far a word that cuts a subject in two reaches beyond its edges. Bound. */
export const subjectReach = 6;

// Correct: what was meant instead of what was typed.

/** Characters beside letters that may belong to the same word: piaoju池. Bound. */
export const pinyinReach = 8;
/** Fewest letters of which one may be missing, wrong or one too many. */
export const minFuzzyLetters = 6;
/** Longest word that makes its characters known. Bound. */
export const maxKnownLength = 16;
/** Shortest word that a typo is compared with. */
export const minTypoLength = 2;
/** Longest word that a typo is compared with. Prototype: 12. Bound. */
export const maxTypoLength = 12;
/** Share of a word that may be wrong, or it is another word. */
export const maxWrongShare = 0.5;
/** Likeness of a word of the same sound. Prototype: 0.9. */
export const sameSound = 0.95;
/** Likeness of a word with one other character. Prototype: 0.75. */
export const otherCharacter = 0.6;
/** Characters that weigh as much as 1 of likeness: wrong ones against a word, its length for it. */
export const likenessLength = 50;
/** Likeness of a word with two neighbours the wrong way round. */
export const swapped = 0.8;
/** Likeness of a word with one character too many or too few. */
export const shifted = 0.7;
/** Shortest word with another character or two swapped. Prototype: 3. */
export const minChangedLength = 3;
/** Shortest word with a character too many or too few. */
export const minShiftedLength = 4;
/** Times the length of a word a query may have, to be a typo by sound: a short word sounds like many others. */
export const soundReach = 4;
/** The same for a word of two characters. */
export const shortSoundReach = 2;
/** The same for a typo by other characters; the query has to be shorter. */
export const shapeReach = 2;
/** What a word as long as the query adds to its likeness. */
export const typoLength = 0.4;
/** What it adds to be the name of a page. */
export const typoName = 0.25;
/** Shortest query that is read as an abbreviation. */
export const minAbbreviation = 3;
/** Share of a name that its abbreviation holds. */
export const abbreviationShare = 0.5;

// Collect: what a token says of a page.

/** Added to the number of pages in the inverse document frequency. As in BM25. */
export const idfSmoothing = 0.5;
/** Prominence of a token that is on the page at all; where it counts most it is 1. */
export const presence = 0.35;

// Score: how far a page answers the units.

/** What a unit that is nowhere counts of its rarity. Prototype: 0.5. */
export const absentUnit = 0.85;
/** Coverage by a synonym of weight 0; by one of weight 1 it is whole. */
export const synonymCoverage = 0.4;
/** How surely a term names a page above which the page covers it whatever its text. */
export const coveringName = 0.5;
/** Coverage of a term that names a page less surely. */
export const unsureCoverage = 0.7;

// Rank: what pages, their parts and their names bring together.

/** What is left of a score at no coverage; at whole coverage it is all. Prototype: its square. */
export const uncoveredScore = 0.4;
/** What the best part of a page adds of its score. */
export const partWeight = 0.5;
/** The same for a page too short to have parts: it is its own. */
export const wholeWeight = 0.45;
/** Share of a question that phrases hold from which on they were meant. */
export const askedShare = 0.4;
/** What the phrases by which people ask for a page add of their score. */
export const askedWeight = 0.7;
/** Factor of a part of the kind that was asked for. */
export const wantedPart = 1.4;
/** What the typed title of a page adds. */
export const titleWeight = 0.6;
/** What it adds besides where all of it was typed: who knows the title wants that page, whatever others say of it. */
export const wholeTitleWeight = 0.4;
/** What it adds to be named by a word of the query. */
export const namedWeight = 0.2;
/** What it adds to stand for a range that holds an amount of the query. Set by hand: it answers, whatever its words. */
export const rangeWeight = 1;
/** A title of which the beginning was typed, before the share typed. */
export const titleStart = 0.7;
/** A title of which another stretch was typed. */
export const titleInside = 0.6;
/** Least share of a title that one typed character counts. */
export const singleCharacterShare = 0.9;
/** Most letters and digits that are searched only at the start of a title: they stand in many words by chance. */
export const maxStartOnlyLetters = 3;
/** Factor of a policy out of force. */
export const outOfForce = 0.5;
/** Factors of kinds that readers rarely ask for: how to write for the site, made-up examples, lists of the essay. */
export const asides: Readonly<Record<string, number>> = {
  编写指南: 0.5,
  内容状态: 0.6,
  区域: 0.6,
  原文覆盖表: 0.6,
  原文待确认处: 0.6,
};

// Decide: whether anything answers, and how much of it is shown.

/** Coverage below which the best pages do not speak of the subject. */
export const minCoverage = 0.5;
/** The same for a query that names a page of ours. */
export const minCoverageNamed = 0.3;
/** The same where it also speaks of a subject the site does not cover. */
export const minCoverageBeside = 0.75;
/** Units above which a query is long. */
export const longQuery = 6;
/** Factor of the least coverage for a long query: few pages hold all of it. */
export const longQueryFactor = 0.8;
/** How surely a word has to name a page. */
export const sureName = 0.8;
/** Best pages whose coverage counts. */
export const coverageDepth = 5;
/** Share of the best score below which a page is noise. */
export const minScoreShare = 0.3;
/** Pages that are shown as the nearest where nothing answers. */
export const maxNearest = 5;
