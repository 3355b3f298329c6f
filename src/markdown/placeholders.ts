const first = 0x2800;
const last = 0x28ff;

/**
 * Stand-ins of one UTF-16 unit that Unicode calls symbols, one per distinct original.
 * Braille patterns serve: parsers treat them as punctuation and Chinese pages do not use
 * them; those already in `source` are left out.
 */
export function placeholders(source: string) {
  const byOriginal = new Map<string, string>();
  const back = new Map<string, string>();
  let next = first;

  /** @throws RangeError when every placeholder is taken */
  function replace(original: string): string {
    const known = byOriginal.get(original);
    if (known !== undefined) return known;
    while (source.includes(String.fromCharCode(next))) next++;
    if (next > last) throw new RangeError("一篇里紧挨着强调符号的不同汉字太多，请拆成两篇");
    const placeholder = String.fromCharCode(next++);
    byOriginal.set(original, placeholder);
    back.set(placeholder, original);
    return placeholder;
  }

  const restore = (value: string): string =>
    back.size === 0 ? value : value.replace(/[\u2800-\u28ff]/g, (char) => back.get(char) ?? char);
  return { replace, restore };
}
