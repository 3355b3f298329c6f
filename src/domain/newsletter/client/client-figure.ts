import { dateText } from '../../days.ts';
import type { ContentGraph, Entry } from '../../graph.ts';
import { periodText } from '../../periods.ts';
import { standingOf } from '../../policies/evidence.ts';
import { figuresIn, unshownFigures } from '../../policies/figures.ts';
import type { Series } from '../../series.ts';
import { daysOverdue, readingOn } from '../../series.ts';
import type { ClientFigure } from './client-edition.ts';
import { courseOf } from './client-course.ts';
import { obstacleKinds } from '../choice/obstacle-kinds.ts';
import type { Obstacle, ObstacleKind } from '../choice/obstacle-kinds.ts';

/** Why a series cannot be shown to clients on a day, if anything stands against it. */
export function figureObstacle(graph: ContentGraph, series: Series, day: string): Obstacle | undefined {
  const { client, status } = series;
  const point = readingOn(series, day)?.point;
  if (!point) return { kind: 'no-reading', text: `到${dateText(day)}还没有公布的数` };
  const days = daysOverdue(series, day);
  if (days !== undefined)
    return { kind: 'stale', text: `最新的数是${periodText(point.period)}的，到出刊日已过 ${days} 天` };
  if (!client) return plain('no-view');
  if (status !== 'approved') return plain('unapproved');
  const [unshown] = unshownWords(series);
  if (unshown) return { kind: 'unshown', text: `客户视图里的 ${unshown.figure} 在口径（measures）里没有` };
  return sourceObstacle(graph, point.source);
}

/** Figures in the words for clients that what is measured does not say: a value of a month would be old the next. */
export function unshownWords({ client, measures }: Series): { field: 'name' | 'means'; figure: string }[] {
  const shown = new Set(figuresIn(measures).flatMap(({ keys }) => keys));
  return (['name', 'means'] as const).flatMap((field) =>
    unshownFigures(client?.[field] ?? '', shown).map((figure) => ({ field, figure })),
  );
}

const plain = (kind: ObstacleKind): Obstacle => ({ kind, text: obstacleKinds[kind].name });

/** A figure for clients comes from a page of an authority or of a named medium. */
function sourceObstacle(graph: ContentGraph, id: string): Obstacle | undefined {
  const source = graph.source(id);
  const wrong = (what: string): Obstacle => ({ kind: 'wrong-page', text: `最新的数的来源 ${id} ${what}` });
  if (!source?.url) return wrong('没有登记网址');
  if (source.quality === 'C') return wrong('是转载（质量 C）');
  const standing = standingOf(graph)(URL.parse(source.url)?.hostname ?? '');
  return standing === 'unknown' ? wrong('不是官方网站或有名有姓的媒体') : undefined;
}

/** The newest figure of a series on a day, field by field: nothing else of the entry gets in. */
export function figureOf(
  graph: ContentGraph,
  { id, data: series }: Entry<'series'>,
  day: string,
): ClientFigure | undefined {
  const { client, publisher } = series;
  const reading = readingOn(series, day);
  const source = reading && graph.source(reading.point.source);
  if (!client || !reading || !source?.url) return undefined;
  const { period, publishedOn, undated } = reading.point;
  const change = reading.since[client.compare];
  return {
    id,
    name: client.name,
    period: periodText(period),
    value: reading.value,
    ...(change && { change }),
    ...(client.means && { means: client.means }),
    ...courseOf(series, day),
    publisher,
    publishedOn,
    ...(undated && { undated }),
    source: source.title,
    url: source.url,
  };
}
