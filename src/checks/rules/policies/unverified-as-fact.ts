import type { DataOf } from '../../../schemas/index.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { isPublished, policyOf } from '../../fields/policy.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

export const unverifiedAsFact = fileRule('unverified-as-fact', 'error', (file) => {
  const policy = policyOf(file);
  const problems: Finding[] = [];
  const { data } = file.source;
  if (isRecord(data) && data['status'] === 'approved' && data['basis'] === 'to-confirm') {
    problems.push({
      place: fieldPlace(file.source, ['basis']),
      message: '依据还是 to-confirm（待确认），不能标为定稿',
      fix: '请负责岗位确认，写上真正的依据；没确认前把 status 改成 in-review',
    });
  }
  if (policy && isPublished(policy) && !policy.evidence.some(({ url }) => url)) {
    problems.push({
      place: fieldPlace(file.source, ['status']),
      message: '一页有网址的证据也没有，只能是草稿',
      fix: '找到页面，记进 evidence；找不到就把 status 改成 draft',
    });
  }
  if (policy?.docNo && policy.docNo === policy.docNoCandidate?.value) {
    problems.push({
      place: fieldPlace(file.source, ['docNo']),
      message: `候选文号 ${policy.docNo} 被当成了文号`,
      fix: '核对原文后删掉 docNoCandidate，或把 docNo 删掉',
    });
  }
  if (policy?.withoutDocNo) problems.push(...numberFaults(file.source, policy));
  return problems;
});

/** That a document has no number can only be seen in its whole text, and not while a number stands beside. */
function numberFaults(
  source: SourceFile,
  { docNo, docNoCandidate, evidence }: DataOf<'policies'>,
): Finding[] {
  const place = fieldPlace(source, ['withoutDocNo']);
  if (docNo ?? docNoCandidate)
    return [
      {
        place,
        message: `写了没有文号，又写了文号 ${docNo ?? docNoCandidate?.value ?? ''}`,
        fix: '核对原文，只留对的一个',
      },
    ];
  const isRead = evidence.some(
    ({ kind, shows, url }) => url && kind !== 'account' && shows.includes('docNo'),
  );
  return isRead
    ? []
    : [
        {
          place,
          message: '没有文号要看过全文才能说，evidence 里没有这样的页面',
          fix: '找到原文或全文转载，记进 evidence，kind 写 original 或 reprint，shows 里写 docNo；找不到就删掉 withoutDocNo',
        },
      ];
}
