import { applyWaivers, basesText, compliancePack, lintClientText } from '../../compliance/index.ts';
import type { CompliancePack, ComplianceFinding } from '../../compliance/index.ts';
import type { CheckContext, ParsedFile } from '../context.ts';
import type { Finding, Severity } from '../rule.ts';
import { clientTexts } from './client-texts.ts';

const findings = new WeakMap<CheckContext, readonly ComplianceFinding[]>();

/** What the compliance pack marks in texts that clients read or will read. */
export function clientWordingFindings(context: CheckContext, severity: Severity): Finding[] {
  const found = findings.get(context) ?? allFindings(context);
  findings.set(context, found);
  return found.filter((finding) => finding.severity === severity).map(toFinding);
}

function allFindings(context: CheckContext): ComplianceFinding[] {
  const pack = compliancePack(context.graph);
  const posts = context.graph.words('posts').map(({ id }) => id);
  return context.files
    .filter((file) => !isSent(context, file))
    .flatMap((file) => findingsOf(pack, file, posts));
}

/** An edition is judged in its own lane and by its own waivers; all other texts as information. */
function findingsOf(
  pack: CompliancePack,
  { source, row, entry }: ParsedFile,
  posts: readonly string[],
): readonly ComplianceFinding[] {
  if (entry?.collection !== 'editions') return lintClientText(pack, clientTexts(source, 'info', '', row));
  const found = lintClientText(pack, clientTexts(source, entry.data.lane, '', row));
  return applyWaivers(found, entry.data.waivers, posts).remaining;
}

/** What was published is frozen and no longer judged. */
function isSent({ graph }: CheckContext, { source: { collection, id }, entry }: ParsedFile): boolean {
  if (collection === 'editions') return graph.find('publications', id) !== undefined;
  if (entry?.collection !== 'corrections') return false;
  return graph.all('publications').some(({ data }) => data.publishedOn >= entry.data.date);
}

const toFinding = (finding: ComplianceFinding): Finding => ({
  place: finding.place,
  message: `给客户看的文字里有“${finding.expression}”：${finding.title}；依据${basesText(finding)}`,
  fix: `${finding.fix}（合规规则 ${finding.ruleId}，位置 ${finding.slot}）`,
});
