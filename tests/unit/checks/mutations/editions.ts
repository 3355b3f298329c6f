import { readFileSync } from 'node:fs';
import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'editions/2026-11.mdx';
const text = readFileSync('tests/fixtures/newsletter/edition.mdx', 'utf8');

/** Ways in which an edition can pick what clients may not be told, each with the report an editor must get. */
export const editions: readonly MutationCase[] = [
  {
    name: 'an edition with a policy nobody approved',
    edit: { file, to: text.replace('shebei-gengxin-tiexi-2026-2', 'yintuan-daikuan-banfa-2024') },
    report: [
      'edition-item editions/2026-11.mdx:23:5 “银团贷款业务管理办法”不能发给客户：条目还没有批准 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose source was checked too long ago',
    edit: { file, to: text.replace('checkedOn: 2026-11-23', 'checkedOn: 2026-10-01') },
    report: [
      'edition-item editions/2026-11.mdx:23:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：出处 2026-10-01 核对过，离出刊超过 14 天 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'a correction of an edition that does not exist',
    edit: {
      file: 'editions/2026-11/correction-1.yaml',
      to: 'date: 2026-11-28\nitem: 2\ntext: 条例自2025年6月1日起施行。\ncorrector: policy-editor\n',
    },
    report: [
      'edition-record editions/2026-11/correction-1.yaml:1:1 没有 2026-11 这一期 → 核对文件夹名，或恢复 content/editions/2026-11.mdx',
    ],
  },
];
