import { foldText } from './fold.ts';

const before = 20;
const length = 90;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** The part of a text around the first match, as escaped HTML with the matches in `<mark>`. */
export function excerptOf(text: string, phrases: readonly string[], terms: readonly string[]): string {
  const folded = foldText(text);
  const places = [...phrases, ...terms].map((part) => folded.indexOf(part)).filter((at) => at >= 0);
  const start = Math.max(0, (places[0] ?? 0) - before);
  const end = Math.min(text.length, start + length);
  const inner = marked(text.slice(start, end), terms);
  return `${start > 0 ? '…' : ''}${inner}${end < text.length ? '…' : ''}`;
}

function marked(text: string, terms: readonly string[]): string {
  const folded = foldText(text);
  const hit = Array.from({ length: text.length }, () => false);
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1))
      hit.fill(true, at, at + term.length);
  let html = '';
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && hit[end] === hit[start]) end++;
    const part = escape(text.slice(start, end));
    html += hit[start] ? `<mark>${part}</mark>` : part;
    start = end;
  }
  return html;
}
