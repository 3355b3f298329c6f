/** A page as it is searched, read from the built site. */
export interface SearchRecord {
  /** Path from the root, without a first slash. */
  url: string;
  /** `title`, `kind`, `oneLine`, `aliases` (joined by `、`), `status`, `due`. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sections: SearchSection[];
}

/** What stands under one heading. */
export interface SearchSection {
  /** Anchor of the heading; empty before the first. */
  id: string;
  title: string;
  text: string;
}

/** Words a page is found by besides those on it. */
export interface PageWords {
  /** Other names, and dictionary words it answers. */
  names: readonly string[];
  /** What people say when they mean it. */
  said: readonly string[];
}
