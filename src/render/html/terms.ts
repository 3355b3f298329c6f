import { escapeHtml } from './escape.ts';

export interface GlossaryTerm {
  id: string;
  /** Title and aliases as written in text. */
  names: readonly string[];
  definition: string;
  href: string;
}

export interface TermMarker {
  /** Escapes `text` and links the first use of each term on the page. */
  (text: string): string;
}

const minTermLength = 3;

/** Prepares the search pattern once per site; `markerFor` makes one marker per page. */
export function createGlossary(terms: readonly GlossaryTerm[]) {
  const byName = new Map<string, GlossaryTerm>();
  for (const term of terms) {
    for (const name of term.names)
      if (name.length >= minTermLength && !byName.has(name)) byName.set(name, term);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = names.length > 0 ? new RegExp(names.map(escapePattern).join('|'), 'g') : undefined;

  /** @param skip ids never marked on this page, such as the page's own term */
  return function markerFor(skip: readonly string[] = []): TermMarker {
    const seen = new Set(skip);
    return (text) => {
      if (!pattern) return escapeHtml(text);
      let html = '';
      let last = 0;
      for (const match of text.matchAll(pattern)) {
        const term = byName.get(match[0]);
        if (!term || seen.has(term.id)) continue;
        seen.add(term.id);
        html += escapeHtml(text.slice(last, match.index)) + termHtml(term, match[0]);
        last = match.index + match[0].length;
      }
      return html + escapeHtml(text.slice(last));
    };
  };
}

const termHtml = (term: GlossaryTerm, name: string): string =>
  `<a class="term" href="${escapeHtml(term.href)}" data-def="${escapeHtml(term.definition)}">${escapeHtml(name)}</a>`;

const escapePattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
