import { isIndustryPart } from '../../../schemas/collection.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import type { CheckedFile } from '../../checked-file.ts';
import type { CheckContext } from '../../context.ts';
import { statusOf, usedByApproved } from '../../fields/status.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** What an entry took the place of may be retired. */
export const draftInApproved = contextRule('draft-in-approved', 'error', (file, context) => [
  ...usedByApproved(file, context)
    .filter(({ status, path }) => status === 'draft' || (status === 'retired' && path[0] !== 'replaces'))
    .map(({ path, id, status }) => ({
      place: fieldPlace(file.source, path),
      message: `定稿的条目用了${status === 'draft' ? '草稿' : '已停用'}：${id}`,
      fix: `先把 ${id} 定稿，或从这里拿掉`,
    })),
  ...asPart(file, context),
]);

/** A file shown as part of the page of another entry is not behind that entry. */
function asPart({ source, row }: CheckedFile, { byId, table }: CheckContext): Finding[] {
  const status = statusOf(source.data);
  const whole = isIndustryPart(row) ? 'industries' : row.partOf;
  if (whole === undefined || (status !== 'draft' && status !== 'retired')) return [];
  const page = byId.get(whole as CollectionName)?.get(source.id);
  if (statusOf(page?.data) !== 'approved') return [];
  const { label } = table[whole as CollectionName];
  return [
    {
      place: fieldPlace(source, ['status']),
      message: `定稿的${label} ${source.id} 里这一份${row.label}还是${status === 'draft' ? '草稿' : '已停用'}`,
      fix: `先把这一份定稿，或把${label} ${source.id} 的 status 也改回去`,
    },
  ];
}
