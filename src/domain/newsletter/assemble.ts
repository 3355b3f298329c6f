import { daysBetween } from '../days.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { pictureAt } from '../picture/address.ts';
import { meets } from './choice/audience.ts';
import type { LeftOutEntry } from './choice/candidates.ts';
import type { ClientDeadline, ClientEdition, ClientItem } from './client/client-edition.ts';
import { clientNameOf } from './client/client-names.ts';
import { correctionsIn, editionOf, itemIn } from './corrections/corrections.ts';
import { deadlineKey, withDeadlineHistory } from './deadline-history.ts';
import { figuresFor, passedOver, refusedOnce } from './figures.ts';
import type { Candidate } from './items.ts';
import { numberOf } from './number.ts';
import { picksOf } from './choice/picks.ts';
import { remindedOf } from './choice/repeats.ts';
import type { LeftOut } from './choice/picks.ts';
import { isSameStrand, strandName, strandOf } from './series.ts';
import { inSectionOrder, sectionOrder, sectionsFrom } from './choice/template.ts';

export interface AssembledEdition {
  /** The edition everyone may get, then one per segment that has items. */
  variants: readonly ClientEdition[];
  leftOut: readonly LeftOut[];
  /** Public figures that fit a version by themselves and that none shows. */
  figuresLeftOut: readonly LeftOutEntry[];
  /** Segments without a single item. */
  emptySegments: readonly string[];
}

type Segment = Entry<'editions'>['data']['segments'][number];

/** Puts an edition together for clients; a pure function of the content. */
export function assembleEdition(graph: ContentGraph, entry: Entry<'editions'>): AssembledEdition {
  const { candidates, leftOut } = picksOf(graph, entry.data);
  const corrections = correctionsIn(graph, entry);
  const shown = figuresFor(graph, entry);
  const whole = { ...variantOf(graph, entry, candidates), figures: shown.figures };
  const segments = entry.data.segments.map((segment) => ({
    segment,
    shown: figuresFor(graph, entry, segment),
    chosen: candidates.filter(
      ({ industries, tiers }) => meets(industries, segment.industries) && meets(tiers, segment.tiers),
    ),
  }));
  const all = [shown, ...segments.map((segment) => segment.shown)];
  return {
    variants: [
      whole,
      ...segments.flatMap(({ segment, chosen, shown: { figures } }) =>
        chosen.length === 0
          ? []
          : [
              {
                ...variantOf(graph, { ...entry, data: { ...entry.data, ...ownWords(segment) } }, chosen),
                figures,
                variant: segment.id,
                segment: { id: segment.id, name: clientNameOf(graph, segment) },
              },
            ],
      ),
    ].map((variant) =>
      withDeadlineHistory(graph, entry, withCorrections(graph, entry, variant, corrections)),
    ),
    leftOut: [...leftOut, ...refusedOnce(all)],
    figuresLeftOut: passedOver(all),
    emptySegments: segments.flatMap(({ segment, chosen }) => (chosen.length === 0 ? [segment.id] : [])),
  };
}

/** What a segment says in words of its own; a picture of the whole edition may show items it does not have. */
const ownWords = ({ title, subject, preheader, intro, picture }: Segment) => ({
  picture,
  ...(title && { title }),
  ...(subject && { subject }),
  ...(preheader && { preheader }),
  ...(intro && { intro }),
});

/** The picture an edition names, if it is there; `check` reports one that is not. */
function pictureOf(graph: ContentGraph, { file, data }: Entry<'editions'>): Pick<ClientEdition, 'picture'> {
  const found = data.picture && drawnOf(graph, data.picture, file);
  const caption = data.picture?.caption;
  return found ? { picture: { ...found, ...(caption && { caption }) } } : {};
}

export function markOf(graph: ContentGraph): Pick<ClientEdition, 'mark'> {
  const { file, data } = graph.get('newsletter', 'newsletter');
  const mark = data.mark && drawnOf(graph, data.mark, file);
  return mark ? { mark } : {};
}

function drawnOf(graph: ContentGraph, named: { file: string; alt: string }, beside: string) {
  const path = pictureAt(named.file, beside);
  const found = path === undefined ? undefined : graph.picture(path);
  if (!found) return undefined;
  const { type, width, height, bytes } = found;
  return { alt: named.alt, type, width, height, bytes };
}

function variantOf(
  graph: ContentGraph,
  entry: Entry<'editions'>,
  candidates: readonly Candidate[],
): Omit<ClientEdition, 'figures'> {
  const { id, data } = entry;
  const { contact, disclaimer, optOut } = graph.get('newsletter', 'newsletter').data;
  const strand = strandOf(graph, data);
  const { greeting } = strand.series;
  const reminded = remindedOf(graph, entry);
  const numbered = inSectionOrder(sectionOrder(graph, data), candidates).map((candidate, index) => {
    const again = reminded.get(candidate.entry);
    return {
      ...candidate,
      item: { ...candidate.item, number: index + 1, ...(again && { again }) } satisfies ClientItem,
    };
  });
  const { review } = data;
  return {
    id,
    variant: 'default',
    series: strandName(graph, strand),
    lane: data.lane,
    number: numberOf(graph, entry),
    publishedOn: data.publishedOn,
    title: data.title,
    subject: data.lane === 'promo' ? `广告：${data.subject}` : data.subject,
    preheader: data.preheader,
    intro: [...(greeting ? [greeting] : []), ...data.intro],
    sections: sectionsFrom(graph, data, numbered),
    deadlines: deadlinesOf(graph, numbered, data.publishedOn),
    ...pictureOf(graph, entry),
    ...markOf(graph),
    contact: contact as ClientEdition['contact'],
    disclaimer,
    optOut,
    review: {
      ...(review.record && { record: review.record }),
      checkedSince:
        candidates.flatMap(({ item }) => item.source.checkedOn ?? []).sort()[0] ?? data.publishedOn,
      ...(data.sample && { sampleNote: data.sample }),
    },
    corrections: [],
    aiAssisted: data.aiAssisted,
  };
}

type Numbered = Candidate & { item: ClientItem };

const deadlinesOf = (graph: ContentGraph, items: readonly Numbered[], day: string): ClientDeadline[] =>
  items
    .flatMap(({ item, entry, deadlineTitle }) =>
      item.when?.date
        ? [
            {
              key: deadlineKey(graph, entry),
              date: item.when.date,
              title: deadlineTitle,
              item: item.number,
              daysLeft: daysBetween(day, item.when.date),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.item - b.item));

/** With the corrections it tells, each by the number the reader of this version has. */
function withCorrections(
  graph: ContentGraph,
  { data }: Entry<'editions'>,
  variant: ClientEdition,
  told: readonly Entry<'corrections'>[],
): ClientEdition {
  const corrections = told.flatMap((one) => {
    const edition = graph.find('editions', editionOf(one));
    if (!edition) return [];
    const other = isSameStrand(edition.data, data)
      ? ''
      : `《${strandName(graph, strandOf(graph, edition.data))}》`;
    const text = `${itemIn(one.data, variant.variant)}：${one.data.text}`;
    return [{ edition: `${other}${numberOf(graph, edition)}`, date: one.data.date, text }];
  });
  return { ...variant, corrections };
}
