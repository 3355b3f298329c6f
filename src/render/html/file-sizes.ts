/** `812 KB` or `2.9 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Fills in the sizes of files on a page that offers them; a file that was not made keeps its words. */
export const withFileSizes = (html: string, sizes: ReadonlyMap<string, number>): string =>
  html.replace(
    /(<span data-file-size="([^"]+)"[^>]*>)[^<]*(?=<\/span>)/g,
    (whole: string, tag: string, path: string) => {
      const bytes = sizes.get(path);
      return bytes === undefined ? whole : tag + sizeText(bytes);
    },
  );
