import { readContent } from '../../../src/loaders/disk.ts';

/** A small, sound content folder that the tests break; one picture stands beside it. */
export const fixture = {
  ...(await readContent('tests/fixtures/content')),
  assets: ['images/chain.png'],
};
