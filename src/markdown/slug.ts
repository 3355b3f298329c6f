/** Readable heading ids that keep 汉字; the same text twice on a page gets `-2`, `-3`. */
export class Slugger {
  #seen = new Map<string, number>();

  slug(text: string): string {
    const base = slugOf(text) || 'section';
    const count = (this.#seen.get(base) ?? 0) + 1;
    this.#seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }
}

export const slugOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
