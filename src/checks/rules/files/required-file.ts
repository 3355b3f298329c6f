import type { Collection } from '../../../schemas/collection.ts';
import { isIndustryPart } from '../../../schemas/collection.ts';
import { namesIn } from '../../../schemas/index.ts';
import type { CheckContext } from '../../context.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { statusOf } from '../../fields/status.ts';

/** Files the product cannot do without, by the rows: missing, retired and draft ones. */
export const requiredFile = contentRule('required-file', 'error', (context) =>
  namesIn(context.table).flatMap((name) => {
    const row = context.table[name];
    const entries = context.byId.get(name);
    return needsOf(row, context).flatMap((id): Finding[] => {
      const source = entries?.get(id);
      if (!source) return [missing(row, id)];
      const status = statusOf(source.data);
      if (isIndustryPart(row) || (status !== 'retired' && status !== 'draft')) return [];
      return [
        {
          place: fieldPlace(source, ['status']),
          message: `${row.label}是必需的，不能${status === 'retired' ? '停用' : '是草稿'}：只有这一个文件，别的页面都靠它`,
          fix: '改好内容，再把 status 写成 approved；要换内容就在这个文件里换',
        },
      ];
    });
  }),
);

/** Ids a row needs; each industry needs every part its page is made of. */
const needsOf = (row: Collection, { byId }: CheckContext): readonly string[] =>
  isIndustryPart(row) ? [...(byId.get('industries')?.keys() ?? [])] : (row.needs ?? []);

function missing(row: Collection, id: string): Finding {
  const file = fileOf(row, id);
  return {
    place: { file, line: 1, column: 1 },
    message: `缺少必需的文件 content/${file}（${row.label}）`,
    fix: isIndustryPart(row)
      ? '照别的行业新建一份；删错了或改过名字的，恢复原样'
      : '从版本库恢复它；改过名字的，改回这个名字',
  };
}

/** Path of the entry of a row, read from the pattern of its files. */
const fileOf = ({ file }: Collection, id: string): string =>
  file.source
    .replace(/\([^)]*\)/, id)
    .replace(/^\^|\$$/g, '')
    .replace(/\\/g, '');
