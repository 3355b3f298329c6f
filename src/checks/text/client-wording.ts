import { applyWaivers, basesText, compliancePack, lintClientText } from '../../compliance/index.ts';
import { waivingPosts } from '../../domain/posts.ts';
import type { ClientText, CompliancePack, ComplianceFinding } from '../../compliance/index.ts';
import { pictureAt } from '../../domain/picture/address.ts';
import { picturesOf } from '../markdown/picture-uses.ts';
import type { CheckContext, ParsedFile } from '../context.ts';
import type { Finding } from '../rule.ts';
import { clientTexts } from './client-texts.ts';

const findings = new WeakMap<CheckContext, readonly ComplianceFinding[]>();

/** What the compliance pack marks in texts that clients read or will read. */
export function clientWordingFindings(
  context: CheckContext,
  severity: ComplianceFinding['severity'],
): Finding[] {
  const found = findings.get(context) ?? allFindings(context);
  findings.set(context, found);
  return found.filter((finding) => finding.severity === severity).map(toFinding);
}

function allFindings(context: CheckContext): ComplianceFinding[] {
  const pack = compliancePack(context.graph);
  const posts = waivingPosts(context.graph);
  return context.files
    .filter((file) => (context.within?.has(file.source.file) ?? true) && !isSent(context, file))
    .flatMap((file) => findingsOf(pack, file, posts, pictureTexts(context, file)));
}

/** What the pictures of an edition say; they go out with its letter. */
function pictureTexts(context: CheckContext, parsed: ParsedFile): ClientText[] {
  if (parsed.entry?.collection !== 'editions') return [];
  const { lane } = parsed.entry.data;
  const shown = new Set(picturesOf(parsed, []).map(({ url }) => pictureAt(url, parsed.source.file)));
  return context.pictures
    .filter(({ file }) => shown.has(file.normalize('NFC')))
    .flatMap(({ file, words = [] }) =>
      words.map(({ text, position }) => ({ text, slot: 'body', lane, at: () => ({ file, ...position }) })),
    );
}

/** An edition is judged in its own lane and by its own waivers; other texts in the lane of their collection. */
function findingsOf(
  pack: CompliancePack,
  { source, row, entry }: ParsedFile,
  posts: readonly string[],
  shown: readonly ClientText[],
): readonly ComplianceFinding[] {
  if (entry?.collection !== 'editions') return lintClientText(pack, clientTexts(source, undefined, '', row));
  const found = lintClientText(pack, [...clientTexts(source, entry.data.lane, '', row), ...shown]);
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
  message: `${asked(finding)}给客户看的文字里有“${finding.expression}”：${finding.title}；依据${basesText(finding)}`,
  fix: `${finding.fix}（合规规则 ${finding.ruleId}，位置 ${finding.slot}）`,
});

const asked = ({ severity }: ComplianceFinding): string => (severity === 'look' ? '请人看一眼：' : '');
