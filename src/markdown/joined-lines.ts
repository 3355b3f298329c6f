import type { Nodes, Root, Text } from 'mdast';

/** Marks and letters that stand beside each other without a blank. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const wideMark = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20“”‘’…—]/u;

/** What a line break in the source becomes: nothing between two Han or beside a full-width mark, else a blank. */
export const joint = (before: string, after: string): '' | ' ' =>
  (wide.test(before) && wide.test(after)) || wideMark.test(before) || wideMark.test(after) ? '' : ' ';

/** Joins text over its line breaks. */
const joinedText = (text: string): string =>
  text.replace(
    /(.?)[ \t]*\r?\n[ \t]*(?=(.?))/gsu,
    (_break, before: string, after: string) => before + joint(before, after),
  );

/** Joins the lines of paragraphs, in place: hard-wrapped Chinese reads as it was meant in every form. */
export function joinLines(tree: Root): void {
  for (const texts of linesOf(tree)) joinTexts(texts);
}

/** The texts of each paragraph, heading and cell in reading order; a forced break parts them. */
function linesOf(node: Nodes, lines: Text[][] = [[]]): Text[][] {
  if (node.type === 'text') lines.at(-1)?.push(node);
  const parts = !inlineTypes.has(node.type);
  if (parts || node.type === 'break') lines.push([]);
  if ('children' in node) for (const child of node.children) linesOf(child, lines);
  if (parts) lines.push([]);
  return lines;
}

const inlineTypes = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'inlineCode',
  'image',
  'imageReference',
  'footnoteReference',
]);

function joinTexts(texts: readonly Text[]): void {
  const original = texts.map(({ value }) => value);
  texts.forEach((text, index) => {
    const before = /.$/su.exec(original[index - 1]?.trimEnd() ?? '')?.[0] ?? '';
    const after = /^./su.exec(original[index + 1]?.trimStart() ?? '')?.[0] ?? '';
    const joined = joinedText(before + text.value + after);
    text.value = joined.slice(before.length, joined.length - after.length);
  });
}
