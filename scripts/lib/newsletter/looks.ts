import { lookLine } from '../../../src/compliance/index.ts';
import type { CompliancePack, ComplianceFinding } from '../../../src/compliance/index.ts';
import type { LookedFor } from '../../../src/domain/newsletter/approval/qa.ts';

export const isLook = ({ severity }: ComplianceFinding): boolean => severity === 'look';

/** What somebody shall look at, and the line to write once he has. */
export function lookText(finding: ComplianceFinding, edition: string): string {
  const { place, expression, title, fix } = finding;
  const line = lookLine(finding, '岗位');
  return `content/${place.file}:${place.line}:${place.column} 请人看一眼 “${expression}”：${title}。有问题就改：${fix}。看过没问题，在 content/${edition} 的 waivers 下加一行，岗位写看的人的岗位：${line}`;
}

/** What the checks of words look for and what they do not. */
export const lookedFor = ({ rules, notLookedFor }: CompliancePack): LookedFor => ({
  looked: rules.map(({ rule }) => rule.title),
  notLooked: notLookedFor,
});
