const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of a Chinese text by the dictionary of the platform; what it lacks, such as a name, comes as single characters. */
export const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);
