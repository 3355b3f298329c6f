import type { ContentGraph } from '../../graph.ts';
import { joins } from '../parts.ts';
import { policiesFor } from '../policies.ts';
import { approvedOnly } from './approved.ts';
import type { Digest } from './contents.ts';
import { pickPolicies, pickQuestions, pickSchemes, withinNodes } from './select.ts';

/** The digest of a playbook on a day; `undefined` when the playbook or its industry is not approved. */
export function assembleDigest(all: ContentGraph, id: string, day: string): Digest | undefined {
  const graph = approvedOnly(all);
  const entry = graph.find('playbooks', id);
  const industry = graph.find('industries', id);
  if (!entry || !industry) return undefined;
  const scope = { graph, industry, day };
  const chain = joins.chain(scope);
  const dialogue = graph.find('dialogues', id);
  return {
    entry,
    industry,
    day,
    chain: chain && withinNodes(chain),
    cashFlow: graph.find('cashFlows', id),
    questions: dialogue ? pickQuestions(dialogue.data.spin) : [],
    schemes: pickSchemes(joins.schemes(scope)?.schemes ?? []),
    policies: pickPolicies(policiesFor(graph, industry, day)),
    facts: graph.find('facts', id),
    practice: graph.find('practice', 'practice'),
    dialogue,
  };
}
