import { buildGraph } from '../../src/domain/graph.ts';
import { readContent, validEntries } from '../../src/loaders/disk.ts';

/**
 * The content of the repository and its graph, read once for all test files of a process.
 * Frozen, so that no file can leave a change to the next one.
 */
export const content = frozen(await readContent('content'));
export const graph = buildGraph(frozen(validEntries(content.sources)));

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
