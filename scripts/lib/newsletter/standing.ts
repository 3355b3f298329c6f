import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { approvalStanding } from '../../../src/domain/newsletter/approval/approval-standing.ts';
import { editionState, editionStateNames } from '../../../src/domain/newsletter/approval/state.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import type { EditionFolders } from './edition-folders.ts';
import { faultsBefore } from './frozen-records.ts';

/** Why an approval that was given does not hold any more, as commands tell it; nothing when it holds. */
export function standingTexts({ graph, entry }: { graph: ContentGraph; entry: Entry<'editions'> }): string[] {
  const found = approvalStanding(graph, entry, sumOf);
  return found ? [`${found.message}。${found.fix}`] : [];
}

/** Where an edition stands, in words; an approval that does not hold any more is none. */
export const stateText = (found: { graph: ContentGraph; entry: Entry<'editions'> }): string =>
  standingTexts(found).length > 0
    ? '批准不再有效，要重新批准'
    : editionStateNames[editionState(found.graph, found.entry.id)];

/** What is not as it was sealed, and which approvals do not hold any more: what everyone has to know first. */
export async function standingLines(folders: EditionFolders, graph: ContentGraph): Promise<string[]> {
  const outdated = graph.all('editions').flatMap((entry) => standingTexts({ graph, entry }));
  return [...(await faultsBefore(folders)), ...outdated].map((text) => `✗ ${text}`);
}
