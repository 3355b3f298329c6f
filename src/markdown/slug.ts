/** Readable heading ids that keep 汉字; the same text twice on a page gets `-2`, `-3`. */
export class Slugger {
  #seen = new Set<string>();

  slug(text: string): string {
    const base = slugOf(text) || "section";
    let id = base;
    for (let count = 2; this.#seen.has(id); count++) id = `${base}-${count}`;
    this.#seen.add(id);
    return id;
  }
}

export const slugOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
