import { fold, withQuantities } from '../../tokens.ts';
import type { SearchData, Term } from '../data.ts';

/** A term found in a question. */
export interface Span {
  start: number;
  end: number;
  term: Term;
}

const ignored = /(\d)[^\p{Script=Han}a-z0-9+.%]+(?=\d)|[^\p{Script=Han}a-z0-9+.%]|\.(?!\d)/gu;

/** Spelling by which names are compared: no punctuation, no spaces but between two numbers. */
export const keyOf = (text: string): string =>
  fold(withQuantities(text)).replace(ignored, (_, digit: string | undefined) => (digit ? `${digit} ` : ''));

const latin = /[a-z0-9.]/;

/** The terms of the site by their spelling. */
export class Vocabulary {
  private byKey = new Map<string, Term>();
  private maxLength = 0;

  constructor({ terms }: Pick<SearchData, 'terms'>) {
    for (const term of terms) {
      const key = keyOf(term.text);
      this.byKey.set(key, term);
      this.maxLength = Math.max(this.maxLength, key.length);
    }
  }

  get(key: string): Term | undefined {
    return this.byKey.get(key);
  }

  entries(): IterableIterator<[string, Term]> {
    return this.byKey.entries();
  }

  keys(): IterableIterator<string> {
    return this.byKey.keys();
  }

  /** Whether it is the name of a page. */
  isName(key: string): boolean {
    return (this.byKey.get(key)?.pages.length ?? 0) > 0;
  }

  /** Spelling of the names of pages. */
  names(): string[] {
    return [...this.byKey.keys()].filter((key) => this.isName(key));
  }

  /** Terms inside a key, the longest first; a term inside a longer one does not count. */
  spans(key: string): Span[] {
    const taken = new Uint8Array(key.length);
    const found: Span[] = [];
    for (let length = Math.min(this.maxLength, key.length); length >= 2; length--)
      for (let start = 0; start + length <= key.length; start++) {
        const end = start + length;
        const term = this.byKey.get(key.slice(start, end));
        if (!term || !isWhole(key, start, end) || taken.subarray(start, end).some(Boolean)) continue;
        taken.fill(1, start, end);
        found.push({ start, end, term });
      }
    return found.sort((a, b) => a.start - b.start);
  }
}

/** Whether a cut leaves Latin words and numbers whole. */
function isWhole(key: string, start: number, end: number): boolean {
  const cuts = (at: number) => latin.test(key.charAt(at - 1)) && latin.test(key.charAt(at));
  return !cuts(start) && !cuts(end);
}
