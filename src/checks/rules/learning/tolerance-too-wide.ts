import { fillFigures } from '../../../domain/learn/figures.ts';
import { FormulaError } from '../../../domain/formula.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Part of the answer a numeric question may be off; with more, a guess is right. */
const widest = 0.5;

/** A numeric question that takes nearly any number for right. */
export const toleranceTooWide = contextRule('tolerance-too-wide', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'questions') return [];
  return entry.data.items.flatMap(({ kind, answer, tolerance }, index) => {
    const right = kind === 'numeric' ? valueOf(answer, graph) : undefined;
    if (right === undefined || tolerance === undefined || right === 0) return [];
    if (tolerance <= Math.abs(right) * widest) return [];
    return [
      {
        place: fieldPlace(source, ['items', index, 'tolerance']),
        message: `答案是 ${Math.round(right * 100) / 100}，却允许差 ${tolerance}，猜一个数也算对`,
        fix: '写取整会差多少，最多到答案的一半；通常写 0 或末位的 1',
      },
    ];
  });
});

/** Nothing for an answer that is no number: `unknown-figure` tells that. */
function valueOf(answer: unknown, graph: ContentGraph): number | undefined {
  try {
    const value = typeof answer === 'string' ? Number(fillFigures(answer, graph)) : answer;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
