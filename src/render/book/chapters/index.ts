import type { PlaybookPart } from '../../../schemas/playbooks.ts';
import { casesChapter } from './cases.ts';
import { cashChapter } from './cash.ts';
import { chainChapter } from './chain.ts';
import type { ChapterRenderer } from './chapter.ts';
import { cycleChapter } from './cycle.ts';
import { checklistsChapter, objectionsChapter, spinChapter } from './dialogue.ts';
import { factsChapter } from './facts.ts';
import { indicatorsChapter } from './indicators.ts';
import { industryChapter } from './industry.ts';
import { methodsChapter } from './methods.ts';
import { policiesChapter } from './policies.ts';
import { glossaryChapter, sourcesChapter } from './reference.ts';
import { schemesChapter } from './schemes.ts';
import { tiersChapter } from './tiers.ts';

/** The text of every part a playbook can have. */
export const chapterRenderers: { readonly [P in PlaybookPart]: ChapterRenderer<P> } = {
  industry: industryChapter,
  chain: chainChapter,
  cash: cashChapter,
  cycle: cycleChapter,
  facts: factsChapter,
  indicators: indicatorsChapter,
  tiers: tiersChapter,
  methods: methodsChapter,
  spin: spinChapter,
  objections: objectionsChapter,
  schemes: schemesChapter,
  cases: casesChapter,
  policies: policiesChapter,
  checklists: checklistsChapter,
  glossary: glossaryChapter,
  sources: sourcesChapter,
};
