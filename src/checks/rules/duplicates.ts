import type { CheckContext, CheckedFile } from '../context.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { pagedCollections } from '../../domain/urls.ts';

const paged: readonly string[] = pagedCollections;

/** duplicate-id, duplicate-title, duplicate-alias, orphan-node. */
export function duplicates(context: CheckContext): Problem[] {
  return [
    ...context.files.flatMap(repeatedIds),
    ...repeatedTitles(context),
    ...repeatedAliases(context),
    ...orphans(context),
  ];
}

/** The same `id` twice in one list, or the same flow twice in a chain. */
function repeatedIds({ source }: CheckedFile): Problem[] {
  const data = (source.data ?? {}) as Record<string, unknown>;
  return Object.entries(data).flatMap(([key, list]) => {
    if (!Array.isArray(list)) return [];
    const seen = new Set<string>();
    return list.flatMap((item: Record<string, unknown> | undefined, index) => {
      const id = key === 'edges' ? [item?.['from'], item?.['to'], item?.['kind']].join(' → ') : item?.['id'];
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) return (seen.add(id), []);
      return [
        problem(
          'duplicate-id',
          { file: source.file, ...source.positionOf([key, index]) },
          `${key} 里 ${id} 出现了两次`,
          '删掉一条，或改成不同的标识',
        ),
      ];
    });
  });
}

function repeatedTitles(context: CheckContext): Problem[] {
  const seen = new Map<string, string>();
  return context.sources.flatMap((source) => {
    const title = (source.data as { title?: unknown } | undefined)?.title;
    if (typeof title !== 'string' || !paged.includes(source.collection)) return [];
    const scope = source.collection === 'nodes' ? source.id.split('/')[0] : '';
    const key = `${source.collection}:${scope ?? ''}:${title}`;
    const first = seen.get(key);
    if (first === undefined) return (seen.set(key, source.file), []);
    return [
      problem(
        'duplicate-title',
        { file: source.file, ...source.positionOf(['title']) },
        `标题“${title}”和 ${first} 重复`,
        '改一个标题，让读者在搜索里分得开',
      ),
    ];
  });
}

interface Named {
  title?: unknown;
  aliases?: unknown;
  ambiguous?: unknown;
}

function repeatedAliases(context: CheckContext): Problem[] {
  const owner = new Map<string, string>();
  const sources = context.sources.filter((source) => source.collection === 'products');
  for (const { data, file } of sources) {
    const { title } = (data ?? {}) as Named;
    if (typeof title === 'string') owner.set(title, file);
  }
  return sources.flatMap((source) => {
    const { aliases, ambiguous } = (source.data ?? {}) as Named;
    const declared = declaredAliases(ambiguous);
    if (!Array.isArray(aliases)) return [];
    return aliases.flatMap((alias: unknown, index) => {
      if (typeof alias !== 'string' || declared.includes(alias)) return [];
      const first = owner.get(alias);
      owner.set(alias, first ?? source.file);
      if (first === undefined) return [];
      return [
        problem(
          'duplicate-alias',
          { file: source.file, ...source.positionOf(['aliases', index]) },
          `别名“${alias}”已经被 ${first} 用了`,
          '删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
        ),
      ];
    });
  });
}

/** Aliases declared ambiguous; the schema reports whatever else stands in that field. */
const declaredAliases = (ambiguous: unknown): unknown[] =>
  Array.isArray(ambiguous)
    ? ambiguous.map((item: { alias?: unknown } | null | undefined) => item?.alias)
    : [];

function orphans(context: CheckContext): Problem[] {
  return context.graph.all('chains').flatMap((chain) => {
    const linked = new Set(chain.data.edges.flatMap((edge) => [edge.from as string, edge.to as string]));
    return context.sources
      .filter((source) => source.collection === 'nodes' && source.id.startsWith(`${chain.id}/`))
      .filter((source) => !linked.has(source.id.slice(chain.id.length + 1)))
      .map((source) =>
        problem(
          'orphan-node',
          { file: source.file, line: 1, column: 1 },
          `环节 ${source.id} 没有任何流向`,
          `在 ${chain.file} 里补上它的货物、资金或信用流向`,
        ),
      );
  });
}
