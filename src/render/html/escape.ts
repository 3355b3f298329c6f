const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** @param attributes escaped, each with a space before it */
export const element = (tag: string, inner: string, attributes = ''): string =>
  `<${tag}${attributes}>${inner}</${tag}>`;
