import { expect, it } from 'vitest';
import { content } from '../../helpers/content.ts';
import { line, newProblems } from '../../helpers/mutate.ts';
import type { Mutation } from '../../helpers/mutate.ts';

const correction = (words: string): Mutation => ({ file: 'editions/2026-10/correction-1.yaml', to: words });

it.each<[string, Mutation, string]>([
  [
    'a published edition whose day of issue was moved',
    { file: 'editions/2026-10.mdx', find: 'publishedOn: 2026-10-26', to: 'publishedOn: 2026-10-27' },
    'edition-record editions/2026-10/publication.yaml:2:14 发布日期 2026-10-26 和这一期的出刊日 2026-10-27 不同 → 已发布的一期不改出刊日；把改动撤回',
  ],
  [
    'an approval after the day of issue',
    { file: 'editions/2026-10/approval.yaml', find: /approvedOn: \S+/, to: 'approvedOn: 2026-10-30' },
    'edition-record editions/2026-10/approval.yaml:2:13 批准日期 2026-10-30 晚于出刊日 2026-10-26 → 先批准再发布；重新 approve',
  ],
  [
    'a publication nobody approved',
    {
      file: 'editions/2026-11/publication.yaml',
      to: 'publisher: policy-editor\npublishedOn: 2026-11-25\nitems:\n  - entry: policies/xudai-13-2024\n    title: 续贷\n    version: "1.0"\n',
    },
    'edition-record editions/2026-11/publication.yaml:1:12 2026-11 已发布，却没有批准记录 approval.yaml → 记录由命令写，不要手改；从版本库恢复它',
  ],
  [
    'a correction of an item there is not',
    correction('date: 2026-11-02\nitem: 9\ntext: 说明\ncorrector: policy-editor\n'),
    'edition-record editions/2026-10/correction-1.yaml:2:7 2026-10 没有第 9 条，只有 5 条 → 写发布记录里的第几条',
  ],
  [
    'a correction before the publication',
    correction('date: 2026-10-20\nitem: 1\ntext: 说明\ncorrector: policy-editor\n'),
    'edition-record editions/2026-10/correction-1.yaml:1:7 更正日期 2026-10-20 早于发布日期 2026-10-26 → 写实际更正的那一天',
  ],
  [
    'a correction of an edition that is not published',
    {
      file: 'editions/2026-11/correction-1.yaml',
      to: 'date: 2026-11-28\nitem: 1\ntext: 说明\ncorrector: policy-editor\n',
    },
    'edition-record editions/2026-11/correction-1.yaml:1:1 2026-11 还没有发布，没有什么可更正 → 直接改这一期，重新送审；删掉更正记录',
  ],
  [
    'a correction of an edition that does not exist',
    {
      file: 'editions/2027-01/correction-1.yaml',
      to: 'date: 2027-01-28\nitem: 1\ntext: 说明\ncorrector: policy-editor\n',
    },
    'edition-record editions/2027-01/correction-1.yaml:1:1 没有 2027-01 这一期 → 核对文件夹名，或恢复 content/editions/2027-01.mdx',
  ],
])('reports %s', (_name, edit, report) => {
  expect(newProblems(content, [edit]).map(line)).toContain(report);
});
