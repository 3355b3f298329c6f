import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import { isPublished, policyOf } from '../fields/policy.ts';
import { fileRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { clientLevel } from '../../domain/newsletter/obstacles.ts';
import { evidenceOf, reaches } from '../../domain/policies/evidence.ts';
import {
  clientTexts,
  exampleRates,
  figuresIn,
  shownFigures,
  unshownFigures,
} from '../../domain/policies/figures.ts';
import { evidenceLevelNames, shownFieldNames } from '../../domain/labels.ts';

/** A figure, date or number of a published policy that no page shows well enough. */
export const unshownFigure = fileRule('unshown-figure', 'error', (file, context) =>
  isPublished(policyOf(file) ?? { status: '' }) ? unshownIn(file, context) : [],
);

/** The same in a draft, where it is work to do. */
export const unshownFigureInDraft = fileRule('unshown-figure-in-draft', 'warning', (file, context) =>
  policyOf(file)?.status === 'draft' ? unshownIn(file, context) : [],
);

function unshownIn(file: CheckedFile, { graph }: CheckContext): Finding[] {
  const policy = policyOf(file);
  if (!policy) return [];
  const evidence = evidenceOf(graph, policy);
  const at = (path: (string | number)[], message: string, fix: string): Finding => ({
    place: fieldPlace(file.source, path),
    message,
    fix,
  });
  const dates = (['docNo', 'issued', 'published', 'effective', 'expiry'] as const).flatMap((name) => {
    const level = evidence.fields.get(name)?.level;
    return level === undefined || reaches(level, 'account')
      ? []
      : [
          at(
            [name],
            `${shownFieldNames[name]} ${policy[name] ?? ''}：${evidenceLevelNames[level]}`,
            `在 evidence 里给写明它的页面加上 shows: [${name}]；查不到就删掉这一项`,
          ),
        ];
  });
  const points = policy.keyPoints.flatMap(({ text }, index) => {
    const level = evidence.points[index]?.level ?? 'none';
    const [first] = figuresIn(text);
    return !first || reaches(level, 'account')
      ? []
      : [
          at(
            ['keyPoints', index, 'text'],
            `要点里的“${first.text}”${evidenceLevelNames[level]}`,
            '在 shownBy 写上写明它的证据编号；查不到就移到 unverifiedPoints，或删掉',
          ),
        ];
  });
  return [...dates, ...points, ...inTexts(file, policy, evidence)];
}

type Policy = NonNullable<ReturnType<typeof policyOf>>;

function inTexts(
  { source }: CheckedFile,
  policy: Policy,
  evidence: ReturnType<typeof evidenceOf>,
): Finding[] {
  const inside = shownFigures(policy, evidence, 'account');
  const toClients = shownFigures(policy, evidence, clientLevel);
  return [
    ...unshownFigures(policy.oneLine, inside).map((figure) => ({
      place: fieldPlace(source, ['oneLine']),
      message: `一句话里的“${figure}”在有佐证的要点和日期里没有`,
      fix: '先写成要点并注明证据，再写进一句话；或从一句话里删掉',
    })),
    ...[...clientTexts(policy), ...exampleRates(policy)].flatMap(({ path, text }) =>
      unshownFigures(text, toClients).map((figure) => ({
        place: fieldPlace(source, ['client', ...path]),
        message: `给客户看的“${figure}”没有原文或全文转载佐证`,
        fix: '找到原文或全文转载，记进 evidence 和要点的 shownBy；找不到就不对客户说',
      })),
    ),
  ];
}
