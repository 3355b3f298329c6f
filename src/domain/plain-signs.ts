/** Bounds as people write them: authors type `>= 0.8` and `5pp`, as the checks of bounds read them. */
export const plainSigns = (text: string): string =>
  text
    .replace(/>=\s?/g, '≥')
    .replace(/<=\s?/g, '≤')
    .replace(/(\d)pp/g, '$1 个百分点')
    .replace(/(\S) ~ (?=\S)/g, '$1～');
