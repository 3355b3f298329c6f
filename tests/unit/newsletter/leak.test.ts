import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry, Entry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { collectionNames, rows } from '../../../src/schemas/index.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { goodSource } from '../../helpers/series.ts';
import { content } from '../../helpers/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const mark = '内部暗记甲乙丙';
const { sources } = content;
/** What an author may write for clients beside the fields every client view has. */
const told = {
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
const figureWords = { name: '明说的数据', means: '明说数据意味着什么' } as const;
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

const toldWords = Object.values(told).map((words) => (typeof words === 'string' ? words : words.example));
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

/** Corrections are words for clients. */
const withoutSentences = ['corrections'];

const marked = entries.map(planted);
const graph = buildGraph(marked.map(({ entry }) => entry));

describe('what clients receive', () => {
  it('is tested with marks in every collection that has internal sentences', () => {
    const collections = new Set(marked.filter(({ count }) => count > 0).map(({ entry }) => entry.collection));
    const unmarked = collectionNames.filter((name) => !collections.has(name));
    expect(unmarked).toEqual(withoutSentences);
    expect(marked.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(3000);
  });

  it.each(graph.all('editions').map((entry) => ({ entry, id: entry.id })))(
    'is every sentence written for clients, and no internal one, in any form of $id',
    async ({ entry }) => {
      const pictured: string[] = [];
      const tools = {
        typst: {
          pdf: ({ files }: { files: ReadonlyMap<string, string> }) => {
            pictured.push(...files.values());
            return new Uint8Array();
          },
        },
        templates: new Map(readdirSync('src/render/newsletter').map((name) => [name, ''])),
        png: () => Promise.resolve(new Uint8Array()),
      };
      for (const variant of assembleEdition(graph, entry).variants) {
        const forms = await renderClientForms(variant, tools);
        const leaking = [...forms].filter(([, content]) => plainOf(content).includes(mark));
        expect(leaking.map(([name]) => name)).toEqual([]);
        expect(JSON.stringify(variant)).not.toContain(mark);
        const shown = variant.figures.length > 0 ? Object.values(figureWords) : [];
        // What is too long for one article stands in the next.
        const articles = [...forms].filter(([name]) => name.startsWith('wechat'));
        const texts = [
          ...['email.html', 'email.txt', 'draft.eml', 'index.html'].map(
            (name) => [name, plainOf(forms.get(name) ?? '')] as const,
          ),
          ['wechat', articles.map(([, content]) => plainOf(content)).join('\n')] as const,
        ];
        for (const [name, text] of texts)
          expect([name, [...toldWords, ...shown].filter((words) => !text.includes(words))]).toEqual([
            name,
            [],
          ]);
        expect(plainOf(forms.get('wecom.txt') ?? '')).toContain(told.means);
      }
      const hasFigures = !graph.find('publications', entry.id);
      expect(Object.values(figureWords).map((words) => pictured.join('').includes(words))).toEqual([
        hasFigures,
        hasFigures,
      ]);
      expect(pictured.length).toBeGreaterThan(0);
      expect(pictured.filter((text) => text.includes(mark))).toEqual([]);
      expect(toldWords.filter((words) => !pictured.join('').includes(words))).toEqual([]);
    },
  );
});

/** The text of a form, with the base64 parts of a mail decoded. */
function plainOf(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const decoded = Array.from(text.matchAll(/(?:^[A-Za-z0-9+/=]{20,76}\r?\n?)+/gm), ([part]) =>
    Buffer.from(part.replace(/\s/g, ''), 'base64').toString('utf8'),
  );
  return [text, ...decoded].join('\n');
}
