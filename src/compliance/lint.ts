import { matchesOf } from './detectors.ts';
import type { Match } from './detectors.ts';
import { normalise } from './normalise.ts';
import type { Normalised } from './normalise.ts';
import type { CompiledRule, CompliancePack } from './compile.ts';
import { judgeParts } from './parts/judge.ts';
import type { Judgement } from './parts/judge.ts';
import { contextOf, isCovered, isDenied, subjectOf } from './sentence.ts';
import type { MatchContext } from './sentence.ts';
import type { ClientText, ComplianceFinding, Severity } from './types.ts';

const headlines: readonly string[] = ['title', 'subject', 'preheader', 'call-out'];

/** What a compliance reviewer would mark in texts for clients, in reading order. */
export const lintClientText = (
  pack: CompliancePack,
  clientTexts: readonly ClientText[],
): ComplianceFinding[] =>
  clientTexts.flatMap((clientText) => {
    const text = normalise(clientText.text);
    const judgements = judgeParts(pack.parts, text.text);
    const found = pack.rules.flatMap((rule) =>
      rule.rule.judges
        ? judged(pack, rule, clientText, text, judgements)
        : findingsOf(pack, rule, clientText, text),
    );
    return onceEach(found).sort((a, b) => a.start - b.start || b.end - a.end);
  });

/** Nobody is asked to look at words that something else is said of already. */
const onceEach = (found: readonly ComplianceFinding[]): ComplianceFinding[] =>
  found.filter(
    (one) =>
      one.severity !== 'look' ||
      !found.some((other) => other.severity !== 'look' && other.start < one.end && one.start < other.end),
  );

/** What a rule says of the sentences that were judged by their parts. */
function judged(
  pack: CompliancePack,
  compiled: CompiledRule,
  clientText: ClientText,
  text: Normalised,
  judgements: readonly Judgement[],
): ComplianceFinding[] {
  const { rule } = compiled;
  if (rule.allowedPlaces.includes(clientText.slot)) return [];
  return judgements.flatMap((match) => {
    if (match.kind !== rule.judges) return [];
    const context = contextOf(text.text, match.start, match.end);
    const severity = severityOf(pack, compiled, clientText, context);
    if (severity === 'off' || isCovered(compiled.exceptions, context)) return [];
    return [finding(compiled, clientText, text, match, match.plain ? severity : 'look')];
  });
}

function findingsOf(
  pack: CompliancePack,
  compiled: CompiledRule,
  clientText: ClientText,
  text: Normalised,
): ComplianceFinding[] {
  const { rule } = compiled;
  if (rule.allowedPlaces.includes(clientText.slot) || (rule.unlessSourced && clientText.sourced)) return [];
  return matchesOf(pack, compiled, text.text).flatMap((match) => {
    const context = contextOf(text.text, match.start, match.end);
    const severity = severityOf(pack, compiled, clientText, context);
    if (severity === 'off' || isExcused(pack, compiled, context)) return [];
    return [finding(compiled, clientText, text, match, severity)];
  });
}

function severityOf(
  pack: CompliancePack,
  { rule }: CompiledRule,
  { lane, slot, about }: ClientText,
  context: MatchContext,
): Severity | 'off' {
  const kind = slot === 'quote' ? 'quote' : headlines.includes(slot) ? 'headline' : 'prose';
  const cell = rule.severity[lane][kind];
  if (typeof cell === 'string') return cell;
  const named = subjectOf(pack, context);
  return cell[named === 'bank' ? named : (about ?? named)];
}

const isExcused = (pack: CompliancePack, compiled: CompiledRule, context: MatchContext): boolean =>
  isCovered(compiled.exceptions, context) ||
  compiled.context?.test(context.sentence) === true ||
  (compiled.rule.negatable && isDenied(pack, context));

function finding(
  { rule, basis: [basis, ...further] }: CompiledRule,
  { text: written, slot, at: placeAt }: ClientText,
  text: Normalised,
  match: Match,
  severity: Severity,
): ComplianceFinding {
  const start = text.original(match.start);
  const end = text.originalEnd(match.end);
  return {
    ruleId: rule.id,
    title: rule.title,
    severity,
    expression: written.slice(start, end),
    start,
    end,
    slot,
    place: placeAt(start),
    basis,
    further,
    fix: rule.fix,
    waivable: rule.waivable,
  };
}
