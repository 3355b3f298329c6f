import { lintClientText } from '../../../src/compliance/index.ts';
import type { ClientText, ComplianceFinding, CompliancePack } from '../../../src/compliance/index.ts';
import { addressesIn, clientLinks } from '../../../src/domain/newsletter/client/client-link.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { stringsOf } from '../../../src/domain/newsletter/client/edition-strings.ts';
import type { EditionString } from '../../../src/domain/newsletter/client/edition-strings.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { emailText, wecomText } from '../../../src/render/newsletter/text.ts';
import type { TextSlot } from '../../../src/schemas/client-fields.ts';
import { ownHosts } from './feed.ts';
import type { TextOrigins } from './text-origin.ts';

/** Where a string of an edition stands, for the rules; all else is body. */
const slots: readonly (readonly [path: RegExp, slot: TextSlot])[] = [
  [
    /^(?:title|series|segment\.name)$|^sections\.\d+\.(?:title|items\.\d+\.title)$|^figures\.\d+\.name$/,
    'title',
  ],
  [/^subject$/, 'subject'],
  [/^preheader$/, 'preheader'],
  [/^intro\./, 'editor-words'],
  [/^contact\./, 'contact'],
  [/^(?:disclaimer\.|optOut$|review\.)/, 'footer'],
];
/** What is told of a document or a market, beside its source. */
const sourced = /^(?:sections\.\d+\.items|figures|deadlines)\./;

/**
 * What the versions of an edition say beyond the texts that were linted in their files: names of documents,
 * industries and posts, and what the program puts together. Each text once.
 */
export function renderedTexts(
  variants: readonly ClientEdition[],
  linted: readonly ClientText[],
  origin: TextOrigins,
): ClientText[] {
  const known = new Set(linted.map(({ text }) => text));
  return variants.flatMap((variant) =>
    stringsOf(variant).flatMap(({ path, text }): ClientText[] => {
      if (known.has(text)) return [];
      known.add(text);
      return [clientText(variant, path, text, origin)];
    }),
  );
}

const clientText = (
  { lane }: ClientEdition,
  path: string,
  text: string,
  origin: TextOrigins,
): ClientText => ({
  text,
  lane,
  slot: slots.find(([field]) => field.test(path))?.[1] ?? 'body',
  ...(sourced.test(path) && { about: 'policy', sourced: true }),
  at: (offset) => origin(text, offset),
});

/** What only stands in a line of a letter as it is put together: a number begun in one field and ended in the next. */
export function composedFindings(
  pack: CompliancePack,
  variants: readonly ClientEdition[],
  origin: TextOrigins,
): ComplianceFinding[] {
  const seen = new Set<string>();
  return variants.flatMap((variant) => {
    const strings = stringsOf(variant).map(({ text }) => text);
    const lines = [...emailText(variant).split('\n'), ...wecomText(variant).split('\n')];
    return lines.flatMap((line) => {
      if (seen.has(line) || strings.includes(line)) return [];
      seen.add(line);
      const text = clientText(variant, 'sections.0.items.0', line, origin);
      return lintClientText(pack, [text]).filter(({ start, end }) => isInSeveral(strings, line, start, end));
    });
  });
}

/** Whether a range of a line touches more than one string it is put together from. */
function isInSeveral(strings: readonly string[], line: string, start: number, end: number): boolean {
  const places = strings
    .map((text) => ({ from: line.indexOf(text), length: text.length }))
    .filter(({ from, length }) => from >= 0 && from < end && from + length > start);
  if (places.some(({ from, length }) => from <= start && from + length >= end)) return false;
  return places.some((one) => places.some((other) => one.from + one.length <= other.from));
}

/** Addresses of the versions clients cannot be sent to, each once, with what to do. */
export function linkProblems(
  graph: ContentGraph,
  variants: readonly ClientEdition[],
  origin: TextOrigins,
): string[] {
  const faultOf = clientLinks(graph, ownHosts());
  const problems = variants.flatMap(stringsOf).flatMap(({ path, text }) =>
    linksIn(path, text).flatMap(({ address, index }) => {
      const fault = faultOf(address);
      if (!fault) return [];
      const { file, line, column } = origin(text, index);
      return [`content/${file}:${line}:${column} ${fault.message}。${fault.fix}`];
    }),
  );
  return [...new Set(problems)];
}

const linksIn = (path: string, text: string): { address: string; index: number }[] =>
  /(?:^|\.)url$/.test(path) ? [{ address: text, index: 0 }] : addressesIn(text);

/** Lines of content files the words of the versions come from, as `file:line`. */
export const originLines = (variants: readonly ClientEdition[], origin: TextOrigins): ReadonlySet<string> =>
  new Set(
    variants.flatMap(stringsOf).map(({ text }: EditionString) => {
      const { file, line } = origin(text);
      return `${file}:${line}`;
    }),
  );
