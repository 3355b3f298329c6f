import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { evidenceLevelNames, shownFieldNames } from '../../domain/labels.ts';
import { clientLevel } from '../../domain/newsletter/choice/obstacles.ts';
import { evidenceOf, reaches } from '../../domain/policies/evidence.ts';
import type { PolicyEvidence } from '../../domain/policies/evidence.ts';
import {
  clientTexts,
  exampleRates,
  figuresIn,
  shownFigures,
  unshownFigures,
} from '../../domain/policies/figures.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import { isPublished, policyOf } from './policy.ts';

type Policy = NonNullable<ReturnType<typeof policyOf>>;
type Unplaced = Omit<Finding, 'place'> & { path: FieldPath };

/** Figures and dates of a policy that no page shows well enough, with what to do about each. */
export function unshownIn(file: CheckedFile, { graph }: CheckContext): Finding[] {
  const policy = policyOf(file);
  // Published without a page that has an address, it breaks `unverified-as-fact`: the cause of all this.
  if (!policy || (isPublished(policy) && !policy.evidence.some(({ url }) => url))) return [];
  const evidence = evidenceOf(graph, policy);
  return [
    ...inDocument(policy, evidence),
    ...inPoints(policy, evidence),
    ...inOneLine(policy, evidence),
    ...inClientView(policy, evidence),
  ].map(({ path, ...finding }) => ({ place: fieldPlace(file.source, path), ...finding }));
}

const inDocument = (policy: Policy, { fields }: PolicyEvidence): Unplaced[] =>
  (['docNo', 'issued', 'published', 'effective', 'expiry'] as const).flatMap((name) => {
    const level = fields.get(name)?.level;
    if (level === undefined || reaches(level, 'account')) return [];
    return {
      path: [name],
      message: `${shownFieldNames[name]}“${policy[name] ?? ''}”${evidenceLevelNames[level]}`,
      fix: `在 evidence 里给写明它的页面加上 shows: [${name}]；查不到就删掉这一项`,
    };
  });

const inPoints = (policy: Policy, { points }: PolicyEvidence): Unplaced[] =>
  policy.keyPoints.flatMap(({ text }, index) => {
    const level = points[index]?.level ?? 'none';
    const [first] = figuresIn(text);
    if (!first || reaches(level, 'account')) return [];
    return {
      path: ['keyPoints', index, 'text'],
      message: `要点里的“${first.text}”${evidenceLevelNames[level]}`,
      fix: '在 shownBy 写上写明它的证据编号；查不到就移到 unverifiedPoints，或删掉',
    };
  });

function inOneLine(policy: Policy, evidence: PolicyEvidence): Unplaced[] {
  // Figures of a point that nothing shows are told at the point.
  const told = shownFigures(policy, evidence, 'none');
  return unshownFigures(policy.oneLine, told).map((figure) => ({
    path: ['oneLine'],
    message: `一句话里的“${figure}”在要点和日期里没有`,
    fix: '先写成要点并注明证据，再写进一句话；或从一句话里删掉',
  }));
}

function inClientView(policy: Policy, evidence: PolicyEvidence): Unplaced[] {
  const shown = shownFigures(policy, evidence, clientLevel);
  return [...clientTexts(policy), ...exampleRates(policy)].flatMap(({ path, text }) =>
    unshownFigures(text, shown).map((figure) => ({
      path: ['client', ...path],
      message: `给客户看的“${figure}”没有原文或全文转载佐证`,
      fix: '找到原文或全文转载，记进 evidence 和要点的 shownBy；找不到就不对客户说',
    })),
  );
}
