import type { ClaimModel } from '../../components/models.ts';
import { element, escapeHtml } from '../escape.ts';
import { basisHtml, factsHtml } from './parts.ts';

/** A stated number with what a reader needs to work it out again. */
export function claimHtml({ statement, basis, sources, facts }: ClaimModel, base: string): string {
  const head = `${element('strong', escapeHtml(statement))} ${basisHtml(basis, sources, base)}`;
  return element('p', head) + factsHtml(facts, base);
}
