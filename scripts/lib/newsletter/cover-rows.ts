import { statusNames } from '../../../src/domain/labels.ts';
import { coversOf } from '../../../src/domain/newsletter/approval/approval-covers.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import { shortSum } from '../../../src/render/review/approval-form.ts';
import type { Judged } from './judge.ts';

/** What an approval is given to besides the files, as the form tells it: name, version, sum. */
export function coverRows({ graph, entry }: Judged): [string, string, string][] {
  const given = graph.find('publications', entry.id) && graph.find('approvals', entry.id)?.data.covers;
  const covers = given ?? coversOf(graph, entry, sumOf);
  const progress = statusNames[covers.status as keyof typeof statusNames];
  return [
    ['进展', progress, ''],
    ['宣传审查编号', entry.data.review.record ?? '待编', ''],
    ['豁免的理由和岗位', `${covers.waivers.length} 处`, shortSum(sumOf(JSON.stringify(covers.waivers)))],
    ['合规规则', '', shortSum(covers.rules)],
    ...covers.entries.map(({ file, version = '', sha256 }): [string, string, string] => [
      `content/${file}`,
      version,
      shortSum(sha256),
    ]),
  ];
}
