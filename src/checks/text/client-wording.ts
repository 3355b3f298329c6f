import { basisText, compliancePack, lintClientText } from '../../compliance/index.ts';
import type { CompliancePack, ComplianceFinding } from '../../compliance/index.ts';
import type { CheckContext } from '../context.ts';
import type { Finding, Severity } from '../rule.ts';
import { clientPieces } from './client-pieces.ts';

const packs = new WeakMap<CheckContext, CompliancePack>();

/** What the compliance pack marks in the client views of policies. */
export function clientWordingFindings(context: CheckContext, severity: Severity): Finding[] {
  const pack = packs.get(context) ?? compliancePack(context.graph);
  packs.set(context, pack);
  return lintClientText(pack, context.sources.flatMap(clientPieces))
    .filter((finding) => finding.severity === severity)
    .map(told);
}

const told = ({ place, title, expression, basis, fix, ruleId }: ComplianceFinding): Finding => ({
  place,
  message: `给客户看的文字里有“${expression}”：${title}；依据${basisText(basis)}`,
  fix: `${fix}（合规规则 ${ruleId}）`,
});
