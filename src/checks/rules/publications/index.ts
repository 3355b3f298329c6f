import { editionApproval } from './edition-approval.ts';
import { editionFrozen } from './edition-frozen.ts';
import { editionItem } from './edition-item.ts';
import { editionRecord } from './edition-record.ts';
import { editionSeries } from './edition-series.ts';
import { playbookGap } from './playbook-gap.ts';

/** Rules about playbooks and editions. */
export const publicationRules = [
  playbookGap,
  editionItem,
  editionRecord,
  editionFrozen,
  editionApproval,
  editionSeries,
] as const;
