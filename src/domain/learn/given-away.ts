/** Characters in a row that a reader recognises from the page. */
const run = 6;

interface Option {
  text: string;
  right: boolean;
}

/**
 * Words of a sentence that stand in a right option and in no wrong one: who has read the sentence
 * knows the answer without having thought. Spaces and punctuation count for nothing.
 */
export function givenAway(options: readonly Option[], sentence: string): string | undefined {
  const wrong = options.filter(({ right }) => !right).map(({ text }) => bare(text));
  if (wrong.some((text) => sharedRun(text, bare(sentence)) !== undefined)) return undefined;
  const shared = options
    .filter(({ right }) => right)
    .map(({ text }) => sharedRun(bare(text), bare(sentence)));
  return shared.find((words) => words !== undefined);
}

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** The longest of the first runs two texts share; nothing below the limit. */
function sharedRun(text: string, sentence: string): string | undefined {
  for (let at = 0; at + run <= text.length; at++) {
    let end = at + run;
    if (!sentence.includes(text.slice(at, end))) continue;
    while (end < text.length && sentence.includes(text.slice(at, end + 1))) end++;
    return text.slice(at, end);
  }
  return undefined;
}
