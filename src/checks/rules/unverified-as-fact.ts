import { isRecord } from '../../schemas/is-record.ts';
import { policyOf } from '../fields/policy.ts';
import { fileRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';

export const unverifiedAsFact = fileRule('unverified-as-fact', 'error', (file) => {
  const policy = policyOf(file);
  const problems: Finding[] = [];
  const { data } = file.source;
  if (isRecord(data) && data['status'] === 'approved' && data['basis'] === 'to-confirm') {
    problems.push({
      place: fieldPlace(file.source, ['basis']),
      message: '依据还是 to-confirm（待确认），不能标为已批准',
      fix: '请负责岗位确认，写上真正的依据；没确认前把 status 改成 in-review',
    });
  }
  if (policy?.status === 'approved' && policy.verification.level === 'single-secondary') {
    problems.push({
      place: fieldPlace(file.source, ['status']),
      message: '只有一处二手来源，不能标为已批准',
      fix: '核对原文后提高 verification.level，或把 status 改成 in-review',
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
