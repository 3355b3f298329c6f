/** What a page says of itself to the search alone, in one hidden element. */
export interface RecordMark {
  /** `oneLine`, `aliases` (joined by `、`), `due`, `answer` (see `PageText`); a record has its `title` too. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A mark as text, a line for each value: what is in JSON around the values counts on a page that is nearly too large. */
export function markText({ meta, filters }: RecordMark): string {
  const line = (name: string, sign: string, value: string) => `${name}${sign}${value.replace(/\s+/g, ' ')}`;
  return [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => line(name, '=', value))),
    ...Object.entries(meta).map(([name, value]) => line(name, ':', value)),
  ].join('\n');
}

/** The mark that `markText` wrote. */
export function markOf(text: string): RecordMark {
  const mark: RecordMark = { meta: {}, filters: {} };
  for (const [, name = '', sign, value = ''] of text.matchAll(/^(\w+)([=:])(.*)$/gm))
    if (sign === '=') (mark.filters[name] ??= []).push(value);
    else mark.meta[name] = value;
  return mark;
}

/** A page as it is searched, read from the built site. */
export interface SearchRecord extends RecordMark {
  /** Path from the root, without a first slash. */
  url: string;
  sections: SearchSection[];
}

/** What stands under one heading. */
export interface SearchSection {
  /** Anchor of the heading; empty before the first. */
  id: string;
  title: string;
  text: string;
}

/** How people ask for something. */
export interface AskedText {
  phrases: readonly string[];
  /** What says nearly the same and weighs less: everyday words for words of the phrases, sentences of the content. */
  alike: readonly string[];
}
