import type { SearchSection } from '../record.ts';
import { crossing, fold, tokensOf, withQuantities } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PageRow, TermIndex, TextSource } from './data.ts';
import type { Hit } from './rank.ts';

/** What knows the words of pages. */
interface Source {
  pages: readonly PageRow[];
  index: TermIndex;
  texts: TextSource;
}

/** Stage 8, first: leaves out the pages that hold something unwanted. */
export async function leaveOut(
  hits: readonly Hit[],
  unwanted: readonly string[],
  source: Source,
): Promise<readonly Hit[]> {
  let kept = hits;
  for (const phrase of unwanted) {
    const places = await placesOf(phrase, kept, source);
    kept = kept.filter(({ page }) => !places.has(page));
  }
  return kept;
}

/** Stage 8, then: keeps the pages that hold every phrase, each led to where the last one stands. */
export async function keepWith(
  hits: readonly Hit[],
  phrases: readonly string[],
  source: Source,
): Promise<readonly Hit[]> {
  let kept = hits;
  for (const phrase of phrases) {
    const places = await placesOf(phrase, kept, source);
    kept = kept.flatMap((hit) => {
      const place = places.get(hit.page);
      return place === undefined ? [] : ledTo(hit, place);
    });
  }
  return kept;
}

/** A phrase stands somewhere on a page where the index says no more. */
const anywhere = Symbol('anywhere');
type Place = string | typeof anywhere;

function ledTo(hit: Hit, place: Place): Hit {
  if (place === anywhere) return hit;
  const { page, score, coverage } = hit;
  return { page, score, coverage, ...(place === '' ? {} : { anchor: place }) };
}

/**
 * The pages that hold a phrase, with the anchor under which it stands. What is one token the index knows; for
 * more it says which pages may hold it, and their texts whether they do.
 */
async function placesOf(phrase: string, hits: readonly Hit[], source: Source): Promise<Map<number, Place>> {
  const tokens = tokensOf(phrase);
  const sure = tokens.filter(({ weight }) => weight > crossing);
  const asked = (sure.length > 0 ? sure : tokens).map(({ text }) => text);
  const found = await Promise.all(
    (asked.length > 0 ? asked : [fold(phrase)]).map((token) => source.index.find(token)),
  );
  const candidates = hits.map(({ page }) => page).filter((page) => found.every((one) => one.has(page)));
  if (isToken(phrase, tokens)) return new Map(candidates.map((page) => [page, anywhere]));
  const places = await Promise.all(
    candidates.map(async (page) => [page, await placeOf(phrase, page, source)] as const),
  );
  return new Map(places.flatMap(([page, place]) => (place === undefined ? [] : [[page, place] as const])));
}

const isToken = (phrase: string, [token, ...more]: readonly Token[]): boolean =>
  more.length === 0 && plain(phrase).replace(token?.writing ?? token?.text ?? fold(phrase), '') === '';

async function placeOf(phrase: string, page: number, { pages, texts }: Source): Promise<Place | undefined> {
  const row = pages[page];
  if (!row) return undefined;
  const wanted = plain(phrase);
  if (holds(plain(row.title), wanted)) return anywhere;
  const { oneLine, sections } = await texts.whole(page);
  if (holds(plain(oneLine), wanted)) return anywhere;
  return sections.find((section) => isIn(section, wanted))?.id;
}

const isIn = ({ title, text }: SearchSection, wanted: string): boolean =>
  holds(plain(title), wanted) || holds(plain(text), wanted);

/** One spelling for a phrase and the texts. */
const plain = (text: string): string => fold(withQuantities(text)).replace(/\s+/g, ' ');

/** Whether a text holds a phrase without cutting a number or a Latin word. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isCut(text, at) && !isCut(text, at + phrase.length)) return true;
  return false;
}

const isCut = (text: string, at: number): boolean =>
  /[a-z0-9.]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(text.charAt(at));
