/** What of the content goes into a digest, by its order and its kind. */
import { spinKinds } from '../../../schemas/components.ts';
import { textsOf } from '../../for-nodes.ts';
import type { Entry } from '../../graph.ts';
import { usableStates } from '../../policies/status.ts';
import type { DatedPolicy, PartContents } from '../contents.ts';
import type { DigestPolicies, QuestionGroup } from './contents.ts';

/** How many of each kind make the ten; where a kind has fewer, the others in their order make up for it. */
const mix = { situation: 3, problem: 3, implication: 2, needPayoff: 2 } as const;
const questionCount = Object.values(mix).reduce((sum, count) => sum + count, 0);

/** Ten questions, the first of each kind; all there are when there are fewer. */
export function pickQuestions(spin: Entry<'dialogues'>['data']['spin']): QuestionGroup[] {
  let missing =
    questionCount - spinKinds.reduce((sum, kind) => sum + Math.min(mix[kind], spin[kind].length), 0);
  return spinKinds.flatMap((kind) => {
    const more = Math.min(missing, Math.max(0, spin[kind].length - mix[kind]));
    missing -= more;
    const texts = textsOf(spin[kind]).slice(0, mix[kind] + more);
    return texts.length > 0 ? [{ kind, texts }] : [];
  });
}

const schemeCount = 5;

/** The first five schemes in the order of their authors. */
export const pickSchemes = (schemes: readonly Entry<'schemes'>[]): readonly Entry<'schemes'>[] =>
  schemes.slice(0, schemeCount);

const policyCount = 24;

/**
 * Policies in force or coming: those for this industry and, of the general ones, those with a deadline. The nearest
 * deadline first, then the order given, which is by weight.
 */
export function pickPolicies({ own, general }: PartContents['policies']): DigestPolicies {
  const isUsable = ({ standing }: DatedPolicy) => usableStates.includes(standing);
  const wanted = [...own, ...general.filter(({ lastDay }) => lastDay !== undefined)].filter(isUsable);
  const noDay = '9999-12-31';
  const sorted = wanted.toSorted(
    (a, b) =>
      Number((a.lastDay ?? noDay) > (b.lastDay ?? noDay)) -
      Number((a.lastDay ?? noDay) < (b.lastDay ?? noDay)),
  );
  return { listed: sorted.slice(0, policyCount), others: Math.max(0, sorted.length - policyCount) };
}

/** A chain with the flows between the nodes that are there. */
export function withinNodes({ chain, nodes }: PartContents['chain']): PartContents['chain'] {
  const ids = new Set(nodes.map(({ id }) => id.split('/').at(-1)));
  const edges = chain.data.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { chain: { ...chain, data: { ...chain.data, edges } }, nodes };
}
