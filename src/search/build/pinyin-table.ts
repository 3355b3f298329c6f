import { pinyin } from 'pinyin-pro';

/** Common characters: the first level of GB 2312, in which most typing slips happen. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}

/** `a啊阿 ai爱…`: the syllables of the common characters and of those in `texts`. */
export function pinyinTable(texts: Iterable<string>): string {
  const chars = new Set([
    ...commonCharacters(),
    ...[...texts].flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []),
  ]);
  const bySyllable = new Map<string, string>();
  for (const char of [...chars].sort())
    for (const syllable of new Set(
      pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true }).filter((one) =>
        /^[a-z]+$/.test(one),
      ),
    ))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(''))
    .join(' ');
}
