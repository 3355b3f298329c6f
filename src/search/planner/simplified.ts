/**
 * Reads traditional characters as the simplified ones of the texts.
 * @param table `个個体體…`
 */
export function simplifier(table: string): (text: string) => string {
  const chars = Array.from(table);
  return (text) =>
    Array.from(text, (char) => {
      const at = chars.indexOf(char);
      return at >= 0 && at % 2 === 0 ? (chars[at + 1] ?? char) : char;
    }).join('');
}
