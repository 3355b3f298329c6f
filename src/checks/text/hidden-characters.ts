/** A character nobody sees or that stands for a lost one, by its offset in a text. */
export interface HiddenCharacter {
  index: number;
  text: string;
}

/**
 * What formats, controls or fills without being seen, what replaced a lost character, and halves of
 * pairs. A tab or line break is none of them, nor what joins an emoji.
 */
const hidden =
  /(?<!\p{Emoji})(?:\uFE0E|\uFE0F)|(?<!\p{ExtPict}|\uFE0F)\u200D|(?!\t|\n|\uFE0E|\uFE0F|\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{NChar}\p{Cs}\u2800\uFFFC\uFFFD]/gu;
/** UTF-8 that was read as GBK or as Latin and saved like that. */
const garbled =
  /锟斤拷|(?<=\p{Script=Han})[€\u3105-\u3129](?=\p{Script=Han})|[銆鈥]|锛(?![子头刀凿斧])|[ÂÃâ][\u0080-\u00bf€‚„…†‡‰‹›“”™]|[äåæçè][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}/gu;

export const hiddenIn = (text: string): HiddenCharacter[] => matchesOf(hidden, text);
export const garbledIn = (text: string): HiddenCharacter[] => matchesOf(garbled, text);

const matchesOf = (pattern: RegExp, text: string): HiddenCharacter[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ index, text: found }));

const names: readonly (readonly [RegExp, string])[] = [
  [/[\u200B\u2060\uFEFF]/, '零宽空格'],
  [/[\u200C\u200D]/, '零宽连接符'],
  [/\u00AD/, '软连字符'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, '改变文字方向的控制符'],
  [/[\u2028\u2029\u0085\r\v\f]/, '特殊的换行符'],
  [/[\uFFFC\uFFFD]/, '丢了字的占位符'],
  [/\p{Cc}/u, '控制字符'],
];

/** `U+200B（零宽空格）`. */
export function hiddenName(char: string): string {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.find(([pattern]) => pattern.test(char))?.[1];
  return name ? `${code}（${name}）` : code;
}
