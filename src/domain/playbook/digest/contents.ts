import type { spinKinds } from '../../../schemas/components.ts';
import type { Entry } from '../../graph.ts';
import type { DatedPolicy, PartContents } from '../contents.ts';

/** Questions of one kind, in the order they are asked. */
export interface QuestionGroup {
  kind: (typeof spinKinds)[number];
  texts: readonly string[];
}

/** Policies to know before a visit, the nearest deadline first. */
export interface DigestPolicies {
  listed: readonly DatedPolicy[];
  /** How many more of this industry are in force and left to the full edition. */
  others: number;
}

/** The digest of a playbook: what is taken along on a visit. Approved entries alone; what has none is absent. */
export interface Digest {
  entry: Entry<'playbooks'>;
  industry: Entry<'industries'>;
  /** Day it is made for, `YYYY-MM-DD`. */
  day: string;
  /** The nodes with the flows between them. */
  chain: PartContents['chain'] | undefined;
  cashFlow: Entry<'cashFlows'> | undefined;
  questions: readonly QuestionGroup[];
  schemes: readonly Entry<'schemes'>[];
  policies: DigestPolicies;
  facts: Entry<'facts'> | undefined;
  practice: Entry<'practice'> | undefined;
  dialogue: Entry<'dialogues'> | undefined;
}
