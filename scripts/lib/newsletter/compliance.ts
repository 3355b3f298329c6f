import {
  applyWaivers,
  compliancePack,
  lintClientText,
  missingElements,
} from '../../../src/compliance/index.ts';
import type { ComplianceFinding, WaiverResult } from '../../../src/compliance/index.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client-edition.ts';
import { itemsOf } from '../../../src/domain/newsletter/client-edition.ts';
import type { SourceFile } from '../../../src/loaders/source-file.ts';
import { piecesOf } from './pieces.ts';

/** What the compliance pack says of an edition, after its waivers. */
export function complianceOf(
  graph: ContentGraph,
  sources: readonly SourceFile[],
  entry: Entry<'editions'>,
  whole: ClientEdition,
): WaiverResult {
  const pack = compliancePack(graph);
  const place = { file: entry.file, line: 1, column: 1 };
  const findings: ComplianceFinding[] = [
    ...lintClientText(pack, piecesOf(sources, entry.id, entry.data)),
    ...missingElements(pack, {
      lane: whole.lane,
      publishedOn: whole.publishedOn,
      subject: whole.subject,
      disclaimer: whole.disclaimer,
      contact: whole.contact,
      optOut: whole.optOut,
      reviewNumber: whole.review.record,
      items: itemsOf(whole).map(({ title, source }) => ({ title, source, place })),
      place,
    }),
  ];
  return applyWaivers(findings, entry.data.waivers);
}
