import type { PlaybookPart } from '../../schemas/playbooks.ts';
import type { Source } from '../../schemas/sources.ts';
import type { Entry } from '../graph.ts';
import type { PolicyState } from '../policies/status.ts';
import type { Journey } from '../site/method-journey.ts';

/** A policy with its state on the day of the build, in words. */
export interface DatedPolicy {
  entry: Entry<'policies'>;
  state: string;
  standing: PolicyState;
  /** Last day of force, `YYYY-MM-DD`, where the document has one. */
  lastDay?: string;
}

/** What each part of a playbook is made from. */
export interface PartContents {
  industry: { industry: Entry<'industries'> };
  chain: { chain: Entry<'chains'>; nodes: readonly Entry<'nodes'>[] };
  cash: { cashFlow: Entry<'cashFlows'> };
  cycle: { cycle: Entry<'cycles'> };
  facts: { facts: Entry<'facts'> };
  indicators: { indicators: Entry<'indicators'> };
  tiers: { tiers: readonly Entry<'tiers'>[]; practice: Entry<'practice'> };
  methods: { journey: Journey };
  spin: { dialogue: Entry<'dialogues'> };
  objections: { dialogue: Entry<'dialogues'> };
  schemes: { schemes: readonly Entry<'schemes'>[] };
  cases: { cases: readonly Entry<'cases'>[] };
  policies: {
    /** In force or coming, for this industry by name. */
    own: readonly DatedPolicy[];
    /** In force or coming, for every industry. */
    general: readonly DatedPolicy[];
    /** No longer in force on the day of the build. */
    leftOut: readonly DatedPolicy[];
  };
  checklists: { dialogue: Entry<'dialogues'> };
  glossary: { terms: readonly Entry<'products'>[] };
  sources: { sources: readonly Source[] };
}

interface Chapter<P extends PlaybookPart> {
  part: P;
  title: string;
  lead?: string | undefined;
  contents: PartContents[P];
}
/** One chapter, told apart by its part. */
export type PlaybookChapter = { [P in PlaybookPart]: Chapter<P> }[PlaybookPart];

/** Everything a playbook holds, before any form is given to it. */
export interface Playbook {
  entry: Entry<'playbooks'>;
  industry: Entry<'industries'>;
  /** Day the playbook is made for, `YYYY-MM-DD`. */
  day: string;
  chapters: readonly PlaybookChapter[];
}
