/** The little XML this folder needs. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text safe as content and inside a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char);
}

/** One element. Attribute values are escaped already or come from this folder; children are markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: string[]
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return children.length > 0 ? `<${name}${head}>${children.join('')}</${name}>` : `<${name}${head}/>`;
}
