import { spinNames } from '../../labels.ts';
import type { PackSection } from './pack.ts';
import type { PackData } from './pack-data.ts';
import { mostRelevant } from './relevance.ts';
import type { PackSelection } from './select.ts';

/** Questions of the node, and of products one each, at most. */
const most = { node: 2, products: 2 };
/** Questions from the dialogue that products leave to be asked on the situation and the problem. */
const least = 1;
const kinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;
type Counts = PackData['stages'][number]['questions'];

/** Questions of the node and of products take the places of the weakest on the situation and the problem. */
export function questionSection(
  { dialogue }: PackData,
  { stage, node, products }: PackSelection,
  topic: ReadonlySet<string>,
): PackSection {
  const nodeOwn = (node?.questions ?? []).slice(0, most.node).map((text) => ({ label: '环节', text }));
  const { situation, problem } = stage.questions;
  const places = Math.max(0, situation + problem - nodeOwn.length - least);
  const asks = products
    .slice(0, Math.min(most.products, places))
    .map(({ name, handbook }) => ({ label: name, text: handbook.ask }));
  const counts = placesLeft(stage.questions, nodeOwn.length + asks.length);
  const bank = kinds.flatMap((kind) =>
    mostRelevant(dialogue?.spin[kind] ?? [], (text) => text, topic, counts[kind]).map((text) => ({
      label: spinNames[kind],
      text,
    })),
  );
  return {
    part: 'questions',
    title: '提问',
    note: stage.ask,
    shape: 'numbers',
    items: [...nodeOwn, ...asks, ...bank],
  };
}

/** Takes places from the situation and the problem by turns, from the other when one has none. */
function placesLeft(counts: Counts, taken: number): Counts {
  const left = { ...counts };
  for (let turn = 0; turn < taken; turn += 1) {
    const wanted = turn % 2 === 0 ? 'situation' : 'problem';
    const other = wanted === 'situation' ? 'problem' : 'situation';
    const kind = left[wanted] > 0 ? wanted : other;
    left[kind] = Math.max(0, left[kind] - 1);
  }
  return left;
}
