import { lastDayOf } from '../../../domain/days.ts';
import { policyOf } from '../../fields/policy.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

export const expiredPolicy = contextRule('expired-policy', 'warning', (file, { today }) => {
  const policy = policyOf(file);
  if (policy?.status !== 'approved' || policy.force !== 'effective') return [];
  if (!policy.expiry || lastDayOf(policy.expiry) >= today) return [];
  return [
    {
      place: fieldPlace(file.source, ['expiry']),
      message: `${policy.expiry} 已过，仍标为有效`,
      fix: '查有没有延续文件：有就改 expiry，没有就把 status 改成 retired',
    },
  ];
});
