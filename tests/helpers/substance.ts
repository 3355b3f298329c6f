/**
 * 汉字 of substance in a content file: every 汉字 of front matter and body, save the front matter
 * fields `claims`, `aliases` and `askedAs`. Claims are sums to redo, the others are words to search by; none is
 * read as prose. What components pull in from other entries counts there.
 */
export const substanceOf = (text: string): number =>
  text.replace(uncounted, '').match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** A top-level field and the lines that belong to it: indented ones and list items. */
const uncounted = /^(?:claims|aliases|askedAs):.*\n(?:[ -].*\n)*/gm;
