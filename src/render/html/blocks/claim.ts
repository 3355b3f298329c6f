import { workingBasis } from '../../../domain/entry/component-target.ts';
import { claimOf } from '../../../domain/entry/component-target.ts';
import type { Claim } from '../../../schemas/claims.ts';
import { element, escapeHtml } from '../escape.ts';
import type { BlockContext } from './context.ts';
import { basisHtml, factsHtml } from './parts.ts';

/** A stated number with what a reader needs to work it out again. */
export function claimHtml(claim: Claim, base: string): string {
  const working = workingBasis(claim.basis);
  const ours = working ? basisHtml(working, [], base) : '';
  const facts = factsHtml([
    ['公式', claim.formula, ours],
    [
      '代入',
      claim.inputs.map((input) => `${input.name} ${input.value}${spaced(input.unit)}`).join('；') ||
        undefined,
    ],
    ['结果', claim.result, ours],
    ['假设', claim.assumptions.join('；') || undefined],
    ['存疑', claim.doubt],
  ]);
  const head = element(
    'p',
    `${element('strong', escapeHtml(claim.statement))} ${basisHtml(claim.basis, claim.sources, base)}`,
  );
  return head + facts;
}

const spaced = (unit: string | undefined): string => (unit ? ` ${unit}` : '');

export function claimBlock(values: { entry: string; id: string }, { graph, base }: BlockContext): string {
  const claim = claimOf(graph, values);
  return claim ? element('div', claimHtml(claim, base), ' class="block-claim"') : '';
}
