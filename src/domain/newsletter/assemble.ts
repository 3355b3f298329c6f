import { daysBetween } from '../days.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { pictureAt } from '../picture/address.ts';
import { meets } from './audience.ts';
import type { LeftOutEntry } from './candidates.ts';
import type { ClientDeadline, ClientEdition, ClientItem, ClientSection } from './client-edition.ts';
import { correctionsIn } from './corrections.ts';
import { figuresFor, passedOver, refusedOnce } from './figures.ts';
import type { Candidate } from './items.ts';
import { picksOf } from './picks.ts';
import type { LeftOut } from './picks.ts';

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

const sectionTitles = { policy: '金融政策解读', industry: '行业发展动态' } as const;

/** Puts an edition together for clients; a pure function of the content. */
export function assembleEdition(graph: ContentGraph, entry: Entry<'editions'>): AssembledEdition {
  const { candidates, leftOut } = picksOf(graph, entry.data);
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
                segment: { id: segment.id, name: segment.name },
              },
            ],
      ),
    ],
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

function markOf(graph: ContentGraph): Pick<ClientEdition, 'mark'> {
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
  const { series, contact, disclaimer, optOut } = graph.get('newsletter', 'newsletter').data;
  const numbered = candidates.map((candidate, index) => ({
    ...candidate,
    item: { ...candidate.item, number: index + 1 } satisfies ClientItem,
  }));
  const post = (word: string) => graph.wordName('posts', word);
  const { review } = data;
  return {
    id,
    variant: 'default',
    series,
    lane: data.lane,
    number: numberOf(id, data),
    publishedOn: data.publishedOn,
    title: data.title,
    subject: data.lane === 'promo' ? `广告：${data.subject}` : data.subject,
    preheader: data.preheader,
    intro: data.intro,
    sections: sectionsOf(numbered),
    deadlines: deadlinesOf(numbered, data.publishedOn),
    ...pictureOf(graph, entry),
    ...markOf(graph),
    contact: contact as ClientEdition['contact'],
    disclaimer,
    optOut,
    review: {
      ...(review.record && { record: review.record }),
      editor: post(review.editor),
      reviewer: post(review.reviewer),
      checkedSince: candidates.map(({ item }) => item.source.checkedOn).sort()[0] ?? data.publishedOn,
      ...(data.sample && { sampleNote: data.sample }),
    },
    corrections: correctionsBefore(graph, id, data.publishedOn),
    aiAssisted: data.aiAssisted,
  };
}

type Numbered = Candidate & { item: ClientItem };

const sectionsOf = (items: readonly Numbered[]): ClientSection[] =>
  (['policy', 'industry'] as const).flatMap((id) => {
    const own = items.filter(({ section }) => section === id).map(({ item }) => item);
    return own.length === 0 ? [] : [{ id, title: sectionTitles[id], items: own }];
  });

const deadlinesOf = (items: readonly Numbered[], day: string): ClientDeadline[] =>
  items
    .flatMap(({ item, deadlineTitle }) =>
      item.when?.date
        ? [
            {
              date: item.when.date,
              title: deadlineTitle,
              item: item.number,
              daysLeft: daysBetween(day, item.when.date),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.item - b.item));

/** `2026年第11期（总第2期）` */
export const numberOf = (id: string, { issue, total }: { issue: number; total: number }): string =>
  `${id.slice(0, 4)}年第${issue}期（总第${total}期）`;

function correctionsBefore(graph: ContentGraph, id: string, day: string): ClientEdition['corrections'] {
  return correctionsIn(graph, id, day).flatMap(({ id: correction, data }) => {
    const edition = graph.find('editions', correction.split('/')[0] ?? '');
    if (!edition) return [];
    return [
      {
        edition: numberOf(edition.id, edition.data),
        date: data.date,
        text: `第${data.item}条：${data.text}`,
      },
    ];
  });
}
