import { collections } from '../../schemas/index.ts';
import { linksOf } from '../../schemas/links.ts';
import type { CheckContext } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** coverage-target: a place written `collection/id` must be an entry. */
export function coverageTarget(context: CheckContext): Problem[] {
  const known = [...context.ids].flatMap(([collection, ids]) => ids.map((id) => `${collection}/${id}`));
  const exists = new Set(known);
  return context.sources.flatMap((source) =>
    linksOf(collections[source.collection].schema, source.data).flatMap(({ path, link, value }) =>
      link.kind !== 'place' || exists.has(value)
        ? []
        : [
            problem(
              'coverage-target',
              { file: source.file, ...source.positionOf(path) },
              `没有条目 ${value}${suggestion(value, known)}`,
              '写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
            ),
          ],
    ),
  );
}
