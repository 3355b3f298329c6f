import { readContent } from '../../../src/loaders/disk.ts';

const { sources } = await readContent('content');
const small = await readContent('tests/fixtures/content');

/**
 * A small, sound content folder that the tests break; one picture stands beside it. The compliance pack
 * is the real one.
 */
export const fixture = {
  ...small,
  sources: [...small.sources, ...sources.filter(({ collection }) => collection.startsWith('compliance'))],
  assets: ['images/chain.png'],
};
