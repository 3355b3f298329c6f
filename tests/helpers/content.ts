import { buildGraph } from '../../src/domain/graph.ts';
import { picturesIn, readContent, validEntry } from '../../src/loaders/disk.ts';
import { workingContent } from '../../src/loaders/seals/published.ts';
import { checkedOn } from './mutate.ts';

/** The content that is tested: that of the repository, or the folder named by `SHENGENG_CONTENT`. */
export const contentRoot = process.env['SHENGENG_CONTENT'] ?? 'content';

/**
 * That content and its graph, read once for all test files of a process.
 * Frozen, so that no file can leave a change to the next one.
 */
export const content = frozen(workingContent(await readContent(contentRoot)));
export const graph = buildGraph(
  frozen(
    content.sources.flatMap((source) => validEntry(source, undefined, content.sealed.get(source.file)) ?? []),
  ),
  undefined,
  picturesIn(content.pictures),
);

/** The day on which that content is checked: the one tests are for, or the last one on which it was sealed. */
export const contentDay = [...(content.seals?.files.values() ?? [])]
  .flatMap(({ seals }) => seals.map(({ date }) => date))
  .reduce((last, date) => (date > last ? date : last), checkedOn);

/** Whether an entry is made from the essay, whose depth tests ask for; what authors add may be as short as `check` allows. */
export const fromEssay = ({ data }: { readonly data: { readonly sources: readonly string[] } }): boolean =>
  data.sources.includes('ESSAY');

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
