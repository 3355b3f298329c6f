import { Converter } from 'opencc-js/t2cn';

/** Traditional characters in everyday use: the first level of Big5. */
function everyday(): string[] {
  const bytes: number[] = [];
  for (let row = 0xa4; row <= 0xc6; row++)
    for (let cell = 0x40; cell <= 0xfe; cell++)
      if ((cell < 0x7f || cell > 0xa0) && (row < 0xc6 || cell < 0x7f)) bytes.push(row, cell);
  return Array.from(new TextDecoder('big5').decode(new Uint8Array(bytes)));
}

/** `個个體体…`: traditional characters of those in `texts`, each before the simplified one. */
export function simplifiedTable(texts: Iterable<string>): string {
  const used = new Set([...texts].flatMap((text) => Array.from(text)));
  const simplify = Converter({ from: 't', to: 'cn' });
  return everyday()
    .map((char) => [char, simplify(char)] as const)
    .filter(([char, plain]) => plain !== char && used.has(plain) && !used.has(char))
    .flat()
    .join('');
}
