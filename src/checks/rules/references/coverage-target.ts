import { presentKey } from '../../../domain/former-ids.ts';
import { isMisnamed } from '../../fields/plain-name.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import { suggestion } from '../../text/nearest.ts';

/** A key written `collection/id` must be an entry. */
export const coverageTarget = contextRule('coverage-target', 'error', ({ source, links }, context) => {
  const keys = links.filter(({ link }) => link.kind === 'entryKey');
  if (keys.length === 0) return [];
  const known = [...context.byId].flatMap(([collection, entries]) =>
    [...entries.keys()].map((id) => `${collection}/${id}`),
  );
  const exists = new Set(known);
  return keys
    .filter(({ value }) => !exists.has(presentKey(value, context.present) ?? value))
    .filter(({ value }) => {
      const [collection = '', ...id] = value.split('/');
      return !isMisnamed(context, collection as CollectionName, id.join('/'));
    })
    .map(({ path, value }) => ({
      place: fieldPlace(source, path),
      message: `没有条目 ${value}${suggestion(value, known)}`,
      fix: '写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    }));
});
