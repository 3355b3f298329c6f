import { rows } from '../../schemas/index.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { meets } from './choice/audience.ts';
import type { LeftOutEntry } from './choice/candidates.ts';
import type { ClientFigure } from './client/client-edition.ts';
import { figureObstacle, figureOf } from './client/client-figure.ts';
import { obstacleKinds } from './choice/obstacle-kinds.ts';
import type { LeftOut } from './choice/picks.ts';

type Edition = Entry<'editions'>;
type Segment = Edition['data']['segments'][number];

/** The figures of one version of an edition. */
export interface FigurePicks {
  figures: readonly ClientFigure[];
  /** Series the edition names that clients may not be shown. */
  refused: readonly LeftOut[];
  /** Series that fit the version by themselves and are not shown. */
  passedOver: readonly LeftOutEntry[];
}

const none: FigurePicks = { figures: [], refused: [], passedOver: [] };
const { most } = rows.series.inLetters ?? { most: 0 };

/** What an edition, or one of its segments, tells of public figures on its day; of a sent one what it told then. */
export function figuresFor(graph: ContentGraph, edition: Edition, segment?: Segment): FigurePicks {
  if (graph.find('publications', edition.id)) return sentFigures(graph, edition, segment);
  const day = edition.data.publishedOn;
  const named = namedIn(graph, edition, segment);
  const industries = segment?.industries ?? [];
  const wanted = industries.length > 0 ? industries : [edition.data.industry ?? []].flat();
  return named ? namedFigures(graph, named, day) : fittingFigures(graph, wanted, day);
}

/** A pick that several versions take over is refused once. */
export function refusedOnce(versions: readonly FigurePicks[]): readonly LeftOut[] {
  const all = versions.flatMap(({ refused }) => refused);
  return all.filter((one, at) => all.findIndex((other) => isSamePick(one, other)) === at);
}

const isSamePick = (a: LeftOut, b: LeftOut): boolean => a.index === b.index && a.segment === b.segment;

/** Of the series that versions pass over those that no version shows, each once. */
export function passedOver(versions: readonly FigurePicks[]): readonly LeftOutEntry[] {
  const shown = new Set(versions.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const out = versions.flatMap((version) => version.passedOver).filter(({ id }) => !shown.has(id));
  return [...new Map(out.map((one) => [one.id, one])).values()];
}

/** Ids of the series any version of an edition shows. */
export const seriesShown = (graph: ContentGraph, edition: Edition): ReadonlySet<string> =>
  new Set(
    [undefined, ...edition.data.segments].flatMap((segment) =>
      figuresFor(graph, edition, segment).figures.map(({ id }) => id),
    ),
  );

/** Of the series of a version those its record names, as they stood: the record alone says what was sent. */
function sentFigures(graph: ContentGraph, { id, data }: Edition, segment?: Segment): FigurePicks {
  const sent = graph.get('publications', id).data.figures ?? [];
  const figures = sent
    .filter(({ version }) => version === (segment?.id ?? 'default'))
    .flatMap(({ series, period, value }) => {
      const entry = graph.find('series', series);
      const told = entry && figureOf(graph, entry, data.publishedOn);
      return told?.period === period && told.value === value ? told : [];
    });
  return { ...none, figures };
}

type Named = Pick<LeftOut, 'id' | 'index' | 'segment'>;

/** What an edition names: for a segment its own list, else of the list of the edition what fits its industries. */
function namedIn(graph: ContentGraph, { data }: Edition, segment?: Segment): Named[] | undefined {
  if (segment?.figures) {
    const at = data.segments.indexOf(segment);
    return segment.figures.map((id, index) => ({ id, index, segment: at }));
  }
  return data.figures
    ?.map((id, index) => ({ id, index }))
    .filter(
      ({ id }) => !segment || meets(graph.find('series', id)?.data.industries ?? [], segment.industries),
    );
}

function namedFigures(graph: ContentGraph, named: readonly Named[], day: string): FigurePicks {
  const judged = named.map((pick) => {
    const entry = graph.find('series', pick.id);
    const reason = entry ? figureObstacle(graph, entry.data, day)?.text : '没有这个数据系列';
    const out: LeftOut = {
      field: 'figures',
      ...pick,
      title: entry?.data.title ?? pick.id,
      reason: reason ?? '',
    };
    return { out, figure: entry && reason === undefined ? figureOf(graph, entry, day) : undefined };
  });
  return {
    figures: judged.flatMap(({ figure }) => figure ?? []),
    refused: judged.flatMap(({ figure, out }) => (figure ? [] : [out])),
    passedOver: [],
  };
}

/** Series of the industries a version is for, then those all industries read; the others are for nobody in it. */
function fitting(graph: ContentGraph, wanted: readonly string[]): readonly Entry<'series'>[] {
  const all = graph.all('series').filter(({ data }) => data.status !== 'retired');
  return [
    ...all.filter(({ data }) => data.industries.some((industry) => wanted.includes(industry))),
    ...all.filter(({ data }) => data.industries.length === 0),
  ];
}

function fittingFigures(graph: ContentGraph, wanted: readonly string[], day: string): FigurePicks {
  const judged = fitting(graph, wanted).map((entry) => {
    const { id, data } = entry;
    return { entry, out: { id, title: data.title }, obstacle: figureObstacle(graph, data, day) };
  });
  const sound = judged.filter(({ obstacle }) => !obstacle);
  const crowded = { kind: 'crowded', reason: obstacleKinds.crowded.name } as const;
  return {
    figures: sound.slice(0, most).flatMap(({ entry }) => figureOf(graph, entry, day) ?? []),
    refused: [],
    passedOver: [
      ...judged.flatMap(({ out, obstacle }) =>
        obstacle ? [{ ...out, kind: obstacle.kind, reason: obstacle.text }] : [],
      ),
      ...sound.slice(most).map(({ out }) => ({ ...out, ...crowded })),
    ],
  };
}
