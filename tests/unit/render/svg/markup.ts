export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const TAG = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gu;

/** Start tags of a piece of XML in order. Throws where it is not well-formed. */
export function tags(xml: string): Tag[] {
  const found: Tag[] = [];
  const open: string[] = [];
  const rest = xml.replace(TAG, (_, close: string, name: string, attributes: string, empty: string) => {
    if (close && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (close) return '';
    if (!empty) open.push(name);
    const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(
      ([, key, value]) => [key, value] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`<${name}> repeats an attribute`);
    found.push({ name, attributes: Object.fromEntries(pairs) as Record<string, string> });
    return '';
  });
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  if (/[<>]|&(?!amp;|lt;|gt;|quot;)/u.test(rest)) throw new Error('stray markup');
  return found;
}
