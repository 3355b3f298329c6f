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
    name: 'an edition that names a series without words for clients',
    edit: { file, to: text.replace('segments:', 'figures: [pmi]\nsegments:') },
    report: [
      'edition-item editions/2026-11.mdx:26:11 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose segment names one',
    edit: {
      file,
      to: text.replace('segments: []', 'segments:\n  - { id: works, name: 机械企业, figures: [pmi] }'),
    },
    report: [
      'edition-item editions/2026-11.mdx:27:40 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition that names a series there is not',
    edit: { file, to: text.replace('segments:', 'figures: [pmii]\nsegments:') },
    report: [
      'unknown-reference editions/2026-11.mdx:26:11 没有数据系列 pmii；是否指 pmi？ → 改成 pmi，或先新建这一篇',
    ],
  },
  {
    name: 'an approval after the day of issue',
    edit: {
      file: 'editions/2026-09/approval.yaml',
      find: 'approvedOn: 2026-09-24',
      to: 'approvedOn: 2026-09-30',
    },
    report: [
      'edition-record editions/2026-09/approval.yaml:2:13 批准日期 2026-09-30 晚于出刊日 2026-09-25 → 先批准再发布；重新 approve',
    ],
  },
  {
    name: 'a record of a publication that was changed by hand',
    edit: {
      file: 'editions/2026-09/publication.yaml',
      find: 'title: 设备更新贷款贴息',
      to: 'title: 设备更新贷款最高贴息',
    },
    report: [
      'edition-frozen editions/2026-09/publication.yaml:1:1 content/editions/2026-09/publication.yaml 写好以后改过 → 从版本库恢复 content/editions/2026-09/publication.yaml，不要改它',
    ],
  },
  {
    name: 'an approved edition that goes back to a draft',
    edit: { file: 'editions/2026-10.mdx', find: 'status: in-review', to: 'status: draft' },
    report: [
      'edition-approval editions/2026-10/approval.yaml:1:1 2026-10 的批准不再有效：进展批准时是“复核中”，现在是“草稿” → 把改动撤回；要用新的，就重新 build、送审，再运行 npm run newsletter -- approve 2026-10',
    ],
  },
];
