import { policyOf } from '../../fields/policy.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

export const supersededWithoutSuccessor = fileRule('superseded-without-successor', 'error', (file) => {
  const policy = policyOf(file);
  if (policy?.force !== 'superseded' || policy.replacedBy.length > 0) return [];
  return [
    {
      place: fieldPlace(file.source, ['force']),
      message: '标为已被取代，却没写被什么取代',
      fix: '在 replacedBy 写上新文件名，库里有的再写 policy 标识',
    },
  ];
});
