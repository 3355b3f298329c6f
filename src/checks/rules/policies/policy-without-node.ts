import { isPublished, policyOf } from '../../fields/policy.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A policy of an industry that names no node there: no manager meets it before a visit. */
export const policyWithoutNode = contextRule('policy-without-node', 'warning', (file, { graph }) => {
  const policy = policyOf(file);
  if (!policy || !isPublished(policy)) return [];
  return policy.industries.flatMap((industry, index) => {
    const title = graph.find('industries', industry)?.data.title;
    if (!title || policy.nodes.some(({ node }) => node.startsWith(`${industry}/`))) return [];
    return [
      {
        place: fieldPlace(file.source, ['industries', index]),
        message: `写着和${title}特别相关，却没有指到任何环节`,
        fix: '在 nodes 写上有关的环节和为什么；只是各行业都适用的，从 industries 里拿掉这个行业',
      },
    ];
  });
});
