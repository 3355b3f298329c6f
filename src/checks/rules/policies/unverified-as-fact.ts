import { isRecord } from '../../../schemas/is-record.ts';
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
  return problems;
});
