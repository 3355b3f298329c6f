/** A page as the offline search knows it. */
export interface SearchRecord {
  /** Path from the root of the pack, without a first slash. */
  url: string;
  /** `title`, `kind`, `oneLine`, `aliases` (joined by `、`), `status`, `due`. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  text: string;
}
