import { fieldPlace } from '../../../src/checks/source.ts';
import {
  applyWaivers,
  compliancePack,
  lintClientText,
  missingElements,
} from '../../../src/compliance/index.ts';
import { waivingPosts } from '../../../src/domain/posts.ts';
import type { EditionElement, ItemFacts, WaiverResult } from '../../../src/compliance/index.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { itemsOf } from '../../../src/domain/newsletter/client/client-edition.ts';
import { factItemId } from '../../../src/domain/newsletter/items.ts';
import type { Place } from '../../../src/domain/place.ts';
import { isWithoutNumber } from '../../../src/domain/policies/evidence.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import type { FieldPath } from '../../../src/schemas/walk.ts';
import { clientTextsOf } from './client-texts.ts';
import { composedFindings, renderedTexts } from './rendered-texts.ts';
import type { TextOrigins } from './text-origin.ts';

/** What the compliance pack says of an edition, after its waivers. */
export function complianceOf(
  graph: ContentGraph,
  sources: readonly SourceFile[],
  entry: Entry<'editions'>,
  [whole, ...others]: readonly [ClientEdition, ...ClientEdition[]],
  origin: TextOrigins,
): WaiverResult {
  const pack = compliancePack(graph);
  const placeIn = (file: string, path: FieldPath): Place => {
    const source = sources.find((one) => one.file === file);
    return source ? fieldPlace(source, path) : { file, line: 1, column: 1 };
  };
  const variants = [whole, ...others];
  const written = clientTextsOf(graph, sources, entry);
  const findings = [
    ...lintClientText(pack, [...written, ...renderedTexts(variants, written, origin)]),
    ...composedFindings(pack, variants, origin),
    ...missingElements(pack, {
      lane: whole.lane,
      publishedOn: whole.publishedOn,
      subject: whole.subject,
      disclaimer: whole.disclaimer,
      contact: whole.contact,
      optOut: whole.optOut,
      reviewNumber: whole.review.record,
      items: itemsOf(whole).map(({ id, title, source }): ItemFacts => ({
        title,
        isNumbered: isNumbered(graph, id),
        source,
        place: placeIn(entry.file, pickPath(entry, id)),
      })),
      placeOf: (element) => {
        const [file, path] = elementPath(entry, element);
        return placeIn(file, path);
      },
    }),
  ];
  return applyWaivers(findings, entry.data.waivers, waivingPosts(graph, entry.data));
}

/** Documents have a number, but for those that were read and have none; facts have none. */
function isNumbered(graph: ContentGraph, id: string): boolean {
  const policy = graph.find('policies', id);
  return policy !== undefined && !isWithoutNumber(graph, policy.data);
}

/** Where an edition picks an item. */
function pickPath({ data }: Entry<'editions'>, id: string): FieldPath {
  const policy = data.policies.findIndex((pick) => pick.policy === id);
  if (policy >= 0) return ['policies', policy];
  return ['facts', data.facts.findIndex(({ fact }) => factItemId(fact) === id)];
}

/** Where an element of the whole edition is written: what every edition shares stands in the settings. */
function elementPath({ file }: Entry<'editions'>, element: EditionElement): [file: string, path: FieldPath] {
  const settings = 'data/newsletter.yaml';
  if (element === 'disclaimer' || element === 'contact') return [settings, [element]];
  if (element === 'opt-out') return [settings, ['optOut']];
  return [file, [element === 'review-number' ? 'review' : 'subject']];
}
