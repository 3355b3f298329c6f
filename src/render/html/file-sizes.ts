/** `812 KB` or `2.9 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Puts words into the elements of a page that name a file; a file without words keeps those that stand there. */
const filled = (
  html: string,
  attribute: 'data-file-size' | 'data-file-pages',
  wordsOf: (path: string) => string | undefined,
): string =>
  html.replace(
    new RegExp(`(<span ${attribute}="([^"]+)"[^>]*>)[^<]*(?=</span>)`, 'g'),
    (whole: string, tag: string, path: string) => {
      const words = wordsOf(path);
      return words === undefined ? whole : tag + words;
    },
  );

/** Fills in the sizes of files on a page that offers them; a file that was not made keeps its words. */
export const withFileSizes = (html: string, sizes: ReadonlyMap<string, number>): string =>
  filled(html, 'data-file-size', (path) => {
    const bytes = sizes.get(path);
    return bytes === undefined ? undefined : sizeText(bytes);
  });

/** Fills in how many pages the PDFs have that a page offers with that. */
export const withPageCounts = (html: string, countOf: (path: string) => number | undefined): string =>
  filled(html, 'data-file-pages', (path) => {
    const count = countOf(path);
    return count === undefined ? undefined : `${count} 页，`;
  });
