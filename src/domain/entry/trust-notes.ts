import { fictionNote } from './case-parts.ts';
import type { GovernedEntry } from './entry-view.ts';
import type { ContentGraph } from '../graph.ts';
import { evidenceLevelNames } from '../labels.ts';
import { evidenceOf } from '../policies/evidence.ts';
import { tensionsOf } from './tensions.ts';
import type { TensionPage } from './tensions.ts';

/** What limits the trust in an entry, with the section of its page that says more. */
export interface TrustNote {
  text: string;
  anchor: string;
}

/** That a text is still under review; unclear places that wait for confirmation, level of verification, fiction. */
export function trustNotes(graph: ContentGraph, entry: GovernedEntry): TrustNote[] {
  const underReview = entry.data.status === 'in-review';
  return [...(underReview ? [{ text: '复核中', anchor: 'entry-foot' }] : []), ...kindNotes(graph, entry)];
}

function kindNotes(graph: ContentGraph, entry: GovernedEntry): TrustNote[] {
  if (entry.collection === 'policies')
    return [
      {
        text: `核验：${evidenceLevelNames[evidenceOf(graph, entry.data).weakest]}`,
        anchor: 'verification',
      },
    ];
  if (entry.collection === 'regions')
    return entry.data.fictional ? [{ text: '虚构示例，数字不可引用', anchor: 'entry-foot' }] : [];
  if (entry.collection === 'cases' && entry.data.fictional)
    return [{ text: fictionNote(entry.data) ?? '', anchor: 'situation' }];
  const pending = hasTensions(entry) ? tensionsOf(graph, entry).length : 0;
  return pending > 0 ? [{ text: `含 ${pending} 处待确认`, anchor: 'tensions' }] : [];
}

const hasTensions = (entry: GovernedEntry): entry is GovernedEntry & TensionPage =>
  ['methods', 'tiers', 'cases', 'products', 'health'].includes(entry.collection);
