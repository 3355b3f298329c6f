import { readContent } from '../../../src/loaders/disk.ts';

/** A small, sound content folder that the tests break; one picture is in it. */
export const fixture = await readContent('tests/fixtures/content');
