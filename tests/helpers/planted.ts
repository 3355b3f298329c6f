import { buildGraph } from '../../src/domain/graph.ts';
import type { AnyEntry, Entry } from '../../src/domain/graph.ts';
import { rows } from '../../src/schemas/index.ts';
import { validEntries } from '../../src/loaders/disk.ts';
import { goodSource } from './series.ts';
import { content } from './content.ts';

/** What stands in every sentence clients are not told. */
export const mark = '内部暗记甲乙丙';
const { sources } = content;
/** What an author may write for clients beside the fields every client view has. */
export const told = {
  changed: '明说变了什么',
  means: '明说意味着什么',
  notFor: '明说谁不适用',
  apply: '明说怎么办',
  example: {
    formula: '金额 × 2',
    inputs: [{ name: '金额', value: 1, unit: '万元' }],
    decimals: 2,
    example: '明说怎么算',
  },
} as const;
/** An open point as the newest, with what colleagues note beside it. */
export const figureWords = { name: '明说的数据', means: '明说数据意味着什么' } as const;
const withFigures = (data: Entry<'series'>['data']): Entry<'series'>['data'] => {
  const [first] = data.points;
  const period = { monthly: '2026-10', quarterly: '2026-Q3', 'half-yearly': '2026-H1', yearly: '2025' }[
    data.rhythm
  ];
  if (!first) return data;
  const newest = { ...first, period, publishedOn: '2026-11-20', source: goodSource, note: '内部读法' };
  return {
    ...data,
    status: 'approved',
    points: [...data.points.filter((point) => point.period !== period), newest],
    paused: { since: '2026-11-01', reason: '内部原因' },
    client: { ...figureWords, compare: 'before' },
  };
};

export const toldWords = Object.values(told).map((words) =>
  typeof words === 'string' ? words : words.example,
);
const withTold = <T extends { client?: unknown }>(data: T): T =>
  data.client === undefined ? data : { ...data, client: { ...data.client, ...told } };

/** Optional fields nobody has filled in yet are filled in too. */
const entries = validEntries(sources).map((entry): AnyEntry => {
  if (entry.collection === 'approvals') return { ...entry, data: { ...entry.data, note: '内部说明' } };
  if (entry.collection === 'series') return { ...entry, data: withFigures(entry.data) };
  if (entry.collection === 'policies') return { ...entry, data: withTold(entry.data) };
  if (entry.collection === 'facts')
    return { ...entry, data: { ...entry.data, facts: entry.data.facts.map(withTold) } };
  return entry;
});

/** Whether the row of the collection lets clients see the field. */
function isOpen({ collection }: AnyEntry, path: string): boolean {
  const { client } = rows[collection];
  return (
    client !== undefined && [client.names, ...client.texts.map(([field]) => field)].some((f) => f?.test(path))
  );
}
/** Values that are ids or fixed words: a sentence there would be no content any more. */
const isSentence = (value: string) => /\p{Script=Han}/u.test(value);

function planted(entry: AnyEntry): { entry: AnyEntry; count: number } {
  let count = 0;
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      if (!isSentence(value) || isOpen(entry, path)) return value;
      count += 1;
      return `${value}${mark}`;
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}${path && '.'}${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, path ? `${path}.${key}` : key)]),
    );
  };
  const data = walk(entry.data, '');
  return { entry: { ...entry, data, body: `${entry.body}\n\n${mark}\n` } as AnyEntry, count };
}

export const marked = entries.map(planted);
/** The content with the mark in every internal sentence. */
export const graph = buildGraph(marked.map(({ entry }) => entry));
