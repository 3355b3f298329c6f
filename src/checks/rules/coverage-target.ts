import { fileRule } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { suggestion } from '../text/nearest.ts';

/** A key written `collection/id` must be an entry. */
export const coverageTarget = fileRule('coverage-target', 'error', ({ source, links }, { byId }) => {
  const keys = links.filter(({ link }) => link.kind === 'entryKey');
  if (keys.length === 0) return [];
  const known = [...byId].flatMap(([collection, entries]) =>
    [...entries.keys()].map((id) => `${collection}/${id}`),
  );
  const exists = new Set(known);
  return keys
    .filter(({ value }) => !exists.has(value))
    .map(({ path, value }) => ({
      place: fieldPlace(source, path),
      message: `没有条目 ${value}${suggestion(value, known)}`,
      fix: '写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    }));
});
