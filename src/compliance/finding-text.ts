import { basesText } from './types.ts';
import type { ComplianceFinding } from './types.ts';

const severities = { error: '错误', warning: '提醒', look: '请人看一眼' } as const;

/** A finding in one line for an editor: where, what, why not, what to do, and what a waiver would name. */
export const findingText = (finding: ComplianceFinding): string => {
  const { place, severity, expression, title, fix, ruleId, slot, waivable } = finding;
  const words = expression.includes('“') ? expression : `“${expression}”`;
  const waiver = waivable ? '可写豁免' : '不能豁免';
  return [
    `content/${place.file}:${place.line}:${place.column} ${severities[severity]} ${words}：${title}；`,
    `依据${basesText(finding)}。${fix}（规则 ${ruleId}，位置 ${slot}，${waiver}）`,
  ].join('');
};
