/**
 * 汉字 of substance in a content file: every 汉字 of front matter and body, save the front matter
 * fields `claims`, `aliases`, `notes`, `partOf` and `brief`. Claims are sums to redo, aliases are words to search
 * by, notes are folded away under 来历与说明, what a part adds is read on the page of its main method, and
 * a short version is read instead of the long one; the last two have bounds of their own. What components
 * pull in from other entries counts there.
 */
export const substanceOf = (text: string): number =>
  text.replace(uncounted, '').match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** A top-level field and the lines that belong to it: indented ones and list items. */
const uncounted = /^(?:claims|aliases|notes|partOf|brief):.*\n(?:[ -].*\n)*/gm;
