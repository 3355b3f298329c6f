import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../scripts/lib/newsletter/figure-lines.ts';
import { addDays } from '../../../src/domain/days.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Entry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { collections } from '../../../src/schemas/index.ts';
import { emailText } from '../../../src/render/newsletter/text.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { content, graph } from '../../helpers/content.ts';
import { goodSource, point, seriesEntry } from '../../helpers/series.ts';

type Edition = Entry<'editions'>;
type Series = Entry<'series'>;

const others = validEntries(content.sources).filter(({ collection }) => collection !== 'series');
const { most } = collections.series.inLetters;
const [sent] = graph.all('publications');
const open = graph.all('editions').find(({ id }) => !graph.find('publications', id)) as Edition;
const editionOf = (changes: Partial<Edition['data']> = {}): Edition => ({
  ...open,
  data: {
    ...open.data,
    publishedOn: '2026-11-25',
    policies: open.data.policies.map((pick) => ({ ...pick, checkedOn: '2026-11-23' })),
    facts: open.data.facts.map((pick) => ({ ...pick, checkedOn: '2026-11-23' })),
    ...changes,
  },
});
const graphWith = (series: readonly Series[]) => buildGraph([...others, ...series]);
const assembled = (series: readonly Series[], edition = editionOf()) =>
  assembleEdition(graphWith(series), edition);
const shownIn = (series: readonly Series[], edition?: Edition) =>
  Object.fromEntries(
    assembled(series, edition).variants.map(({ variant, figures }) => [variant, figures.map(({ id }) => id)]),
  );
const leftOut = (series: readonly Series[], edition?: Edition) =>
  assembled(series, edition).figuresLeftOut.map(({ id, kind, reason }) => [id, kind, reason]);
const onDay = (day: string) => editionOf({ publishedOn: day });

describe('the figures of a letter', () => {
  it('are the newest that were out on its day, with the change, the publisher and the page', () => {
    expect(assembled([seriesEntry('a')]).variants[0]?.figures).toEqual([
      {
        id: 'a',
        name: '客户名a',
        period: '2026年10月',
        value: '49.0',
        change: '比2026年9月下降0.8个百分点',
        means: '说给企业的话',
        publisher: '发布单位',
        publishedOn: '2026-11-10',
        source: graph.source(goodSource)?.title,
        url: graph.source(goodSource)?.url,
      },
    ]);
  });

  it('never come from after its day, whatever the day', () => {
    const series = seriesEntry('a', {
      points: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => point(month, month)),
    });
    const days = Array.from({ length: 60 }, (_, nth) => addDays('2026-02-01', nth * 6));
    const one = graphWith([series]);
    for (const day of days)
      for (const { figures } of assembleEdition(one, onDay(day)).variants)
        for (const { publishedOn } of figures) expect(publishedOn <= day).toBe(true);
    const valueOn = (day: string) => assembleEdition(one, onDay(day)).variants[0]?.figures[0]?.value;
    expect(['2026-11-09', '2026-11-10'].map(valueOn)).toEqual(['9', '10']);
  });

  it('stay as they were when a later figure has more decimals', () => {
    const points = [point(9, 3), point(10, 4), point(11, 5.25)];
    expect(assembled([seriesEntry('a', { points })]).variants[0]?.figures[0]?.value).toBe('4');
  });

  it('count from the same month of the year before where seasons rule, or tell no change', () => {
    const client = { name: '客户名', compare: 'year-before' } as const;
    const change = (...points: Series['data']['points']) =>
      assembled([seriesEntry('a', { client, points, unit: '台' })]).variants[0]?.figures[0]?.change;
    const before = point(10, 40, { period: '2025-10', publishedOn: '2025-11-10' });
    expect(change(before, point(9, 100), point(10, 50))).toBe('比2025年10月上升25.0%');
    expect(change(point(9, 100), point(10, 50))).toBeUndefined();
  });

  it('say that a page has no date', () => {
    const seen = [point(9, 1), point(10, 2, { undated: true })];
    const [whole] = assembled([seriesEntry('a', { points: seen })]).variants;
    expect(whole && emailText(whole)).toContain('发布单位公布，2026年11月10日查到');
  });

  it.each(['draft', 'in-review', 'retired'] as const)('leave out a series that is %s', (status) => {
    expect(Object.values(shownIn([seriesEntry('a', { status })])).flat()).toEqual([]);
  });

  it.each([
    ['without words for clients', { client: undefined }, 'no-view', '还没有写客户视图（client）'],
    ['in review', { status: 'in-review' }, 'unapproved', '还没有批准'],
    [
      'not out yet',
      { points: [point(10, 1, { publishedOn: '2026-11-26' }), point(11, 1, { publishedOn: '2026-12-01' })] },
      'no-reading',
      '到2026年11月25日还没有公布的数',
    ],
    [
      'too old for its rhythm, paused or not',
      {
        points: [point(8, 1), point(9, 1)],
        paused: { since: '2026-11-01', reason: '没有找到' },
      },
      'stale',
      '最新的数是2026年9月的，到出刊日已过 56 天',
    ],
    [
      'whose words hold a value of a month',
      { client: { name: '甲', means: '上一期是49.8，50是荣枯线', compare: 'before' } },
      'unshown',
      '客户视图里的 49.8 在口径（measures）里没有',
    ],
    [
      'from a page of nobody we know',
      { points: [point(9, 1), point(10, 1, { source: 'S309' })] },
      'wrong-page',
      '最新的数的来源 S309 不是官方网站或有名有姓的媒体',
    ],
    [
      'from a copy',
      { points: [point(9, 1), point(10, 1, { source: 'S303' })] },
      'wrong-page',
      '最新的数的来源 S303 是转载（质量 C）',
    ],
    [
      'from a page without an address',
      { points: [point(9, 1), point(10, 1, { source: 'ESSAY' })] },
      'wrong-page',
      '最新的数的来源 ESSAY 没有登记网址',
    ],
  ] as const)('leave out, and tell the author of, a series %s', (_name, changes, kind, reason) => {
    const series = [seriesEntry('a', changes as Partial<Series['data']>), seriesEntry('b')];
    expect(shownIn(series)['default']).toEqual(['b']);
    expect(leftOut(series)).toEqual([['a', kind, reason]]);
    expect(figureLines(assembled(series)).join('\n')).toMatch(
      /通用版：客户名b（2026年10月）[^]*没有登的 1 项[^]*内部标题a/,
    );
  });

  it('say so to the author when there is none', () => {
    expect(figureLines(assembled([]))[1]).toBe('    通用版：没有');
  });
});

describe('which figures a version shows', () => {
  const all = ['p', 'q', 'r', 's', 't'].map((id, order) => seriesEntry(id, { order }));
  const own = ['m1', 'm2'].map((id, order) =>
    seriesEntry(id, { order: 50 + order, industries: ['machinery'] as never }),
  );
  const foreign = seriesEntry('e', { industries: ['new-energy'] as never });
  const [known] = open.data.segments;
  const segments = [
    { ...known, id: 'works', name: '机械', industries: ['machinery'], tiers: [] },
    { ...known, id: 'small', name: '小微', industries: [], tiers: ['base'] },
  ] as unknown as Edition['data']['segments'];
  const edition = (changes: Partial<Edition['data']> = {}) => editionOf({ segments, ...changes });

  it('depends on its industries: its own first, then those all read; the letter for all has these alone', () => {
    expect(shownIn([...all, ...own, foreign], edition())).toEqual({
      default: ['p', 'q', 'r', 's', 't'],
      works: ['m1', 'm2', 'p', 'q', 'r', 's'],
      small: ['p', 'q', 'r', 's', 't'],
    });
  });

  it('is a few at most, and the author is told of the rest', () => {
    const many = Array.from({ length: most + 3 }, (_, order) => seriesEntry(`x${order}`, { order }));
    expect(shownIn(many, edition())['default']).toHaveLength(most);
    expect(leftOut(many, edition()).map(([id, kind]) => [id, kind])).toEqual([
      ['x6', 'crowded'],
      ['x7', 'crowded'],
      ['x8', 'crowded'],
    ]);
  });

  it('may be chosen by the edition, in its order; a segment takes what fits it', () => {
    const figures = ['t', 'e', 'm1'] as never;
    expect(shownIn([...all, ...own, foreign], edition({ figures }))).toEqual({
      default: ['t', 'e', 'm1'],
      works: ['t', 'm1'],
      small: ['t', 'e', 'm1'],
    });
  });

  it('may be chosen for a segment, and be none', () => {
    const [works, small] = segments;
    const chosen = [{ ...works, figures: ['q'] }, small] as never;
    expect(shownIn([...all, ...own], edition({ figures: [], segments: chosen }))).toEqual({
      default: [],
      works: ['q'],
      small: [],
    });
  });

  it('is refused like any pick when a chosen one may not be shown, once', () => {
    const figures = ['p', 'z'] as never;
    const z = seriesEntry('z', { status: 'draft' });
    const { leftOut: refused, variants } = assembled([...all, z], edition({ figures }));
    expect(refused).toEqual([
      { field: 'figures', index: 1, id: 'z', title: '内部标题z', reason: '还没有批准' },
    ]);
    expect(variants[0]?.figures.map(({ id }) => id)).toEqual(['p']);
  });
});

describe('a sent edition', () => {
  const entry = graph.get('editions', sent?.id ?? '');
  const record = graph.get('publications', entry.id);
  const series = seriesEntry('a', { points: [point(8, 1), point(9, 2)] });
  const figuresWith = (figures?: typeof record.data.figures, of: Series = series) => {
    const rest = others.filter(({ collection, id }) => !(collection === 'publications' && id === entry.id));
    const changed = { ...record, data: { ...record.data, ...(figures && { figures }) } };
    return assembleEdition(buildGraph([...rest, of, changed]), entry).variants[0]?.figures.map(
      ({ id, value }) => [id, value],
    );
  };
  const told = { version: 'default', series: 'a', period: '2026年9月', value: '2' };

  it('shows nothing its record does not name', () => {
    expect(record.data.figures).toBeUndefined();
    expect(figuresWith()).toEqual([]);
    expect(assembleEdition(graph, entry).variants.flatMap(({ figures }) => figures)).toEqual([]);
  });

  it('shows what its record names, also when the series is retired, and nothing that was changed since', () => {
    expect(figuresWith([told])).toEqual([['a', '2']]);
    expect(figuresWith([told], { ...series, data: { ...series.data, status: 'retired' } })).toEqual([
      ['a', '2'],
    ]);
    expect(figuresWith([{ ...told, value: '3' }])).toEqual([]);
    expect(figuresWith([{ ...told, version: 'machinery' }])).toEqual([]);
  });
});

describe('the series of the library', () => {
  it('reach no letter before somebody approved them', () => {
    const unapproved = new Set(
      graph.all('series').flatMap(({ id, data }) => (data.status === 'approved' ? [] : [id])),
    );
    for (const entry of graph.all('editions'))
      for (const { figures } of assembleEdition(graph, entry).variants)
        for (const { id } of figures) expect(unapproved.has(id)).toBe(false);
  });

  it('all have words for clients', () => {
    for (const { id, data } of graph.all('series'))
      expect([id, data.client?.name ?? '']).not.toEqual([id, '']);
  });
});
