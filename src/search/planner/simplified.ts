/** Reads traditional characters as the simplified ones of the texts. */
export class Simplified {
  #plain: ReadonlyMap<string, string>;

  /** @param table `個个體体…` */
  constructor(table: string) {
    const chars = Array.from(table);
    this.#plain = new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char]] : [])));
  }

  read(text: string): string {
    return Array.from(text, (char) => this.#plain.get(char) ?? char).join('');
  }
}
