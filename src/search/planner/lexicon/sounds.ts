/** What is known of the sounds of Chinese characters; see `Pinyin`. */
export interface Sounds {
  readings(char: string): readonly string[];
  alike(a: string, b: string): boolean;
  begins(key: string, letter: string): boolean;
  match(letters: string, key: string): number;
  spells(typed: string, key: string): boolean;
  spellings(key: string): string[];
}

/** Before any are loaded: characters have none, and letters are only themselves. */
export const noSounds: Sounds = {
  readings: () => [],
  alike: () => false,
  begins: (key, letter) => key.startsWith(letter),
  match: () => 0,
  spells: (typed, key) => typed === key,
  spellings: () => [],
};
