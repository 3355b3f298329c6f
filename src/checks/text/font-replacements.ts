/** A character the document font lacks, then what to write for it: it means the same, and the font has it. */
const pairs =
  '✅✓ ✔✓ ☑√ 🗹√ ✗× ✘× ❌× ❎× ✖× ☒× ✕× ☐□ ⬜□ ⬛■ ◻□ ◼■ ▸▶ ►▶ ‣▶ ➤→ ➔→ ➜→ ➞→ ➝→ ➙→ ➠→ ➢→ ⟶→ ⟵← ⟹⇒ ⟸⇐ ' +
  '⭐★ 🌟★ 🔸◆ 🔹◆ 🔶◆ 🔷◆ ⚫● 🔴● 🟢● 🟡● 🔵● ⚪○ ⦁● ⁃· ❗！ ❕！ ❓？ ❔？ ⁄/ ∗× ⋅· ⩽≤ ⩾≥ 📞☎ 𠮷吉 𡈽土';

const replacements = new Map(
  pairs.split(' ').map((pair): [string, string] => {
    const [odd = '', ...plain] = pair;
    return [odd, plain.join('')];
  }),
);

/** Nothing where no other character means the same; marks around a character make no difference. */
export function replacementOf(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/[\p{M}\p{DI}]/gu, '');
  const plain = Array.from(bare, (char) => replacements.get(char) ?? char).join('');
  return plain === '' ? undefined : plain;
}

/** All there are, for the test that holds them against the font. */
export const knownReplacements: ReadonlyMap<string, string> = replacements;
