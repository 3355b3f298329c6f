/** Characters whose compatibility form differs: symbols, full width forms and the like. */
const unusual = /[\u00a0-\u00ff\u2000-\u2fff\u3000-\u33ff\uf900-\ufaff\ufe30-\uffef]/g;

/**
 * Text in the spelling that is searched: half width, lower case. Keeps every character at its
 * place, so that a position in the folded text is one in the original.
 */
export const foldText = (text: string): string => sameLength(text.replace(unusual, compatible), lower);

const compatible = (char: string): string => sameLength(char, (one) => one.normalize('NFKC'));
const lower = (text: string): string => text.toLowerCase();

function sameLength(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed.length === text.length ? changed : text;
}
