import { editionApproval } from './edition-approval.ts';
import { editionFrozen } from './edition-frozen.ts';
import { editionItem } from './edition-item.ts';
import { editionMasthead } from './edition-masthead.ts';
import { editionRecord } from './edition-record.ts';
import { editionSeries } from './edition-series.ts';
import { editionTwice } from './edition-twice.ts';
import { editionWords } from './edition-words.ts';
import { playbookGap } from './playbook-gap.ts';
import { segmentName } from './segment-name.ts';

/** Rules about playbooks and editions. */
export const publicationRules = [
  playbookGap,
  editionItem,
  editionMasthead,
  editionTwice,
  editionWords,
  segmentName,
  editionRecord,
  editionFrozen,
  editionApproval,
  editionSeries,
] as const;
