import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { collectionNames, rows } from '../../../src/schemas/index.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { content } from '../../helpers/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const mark = '内部暗记甲乙丙';
const { sources } = content;
/** Optional internal fields nobody has filled in yet are filled in too. */
const entries = validEntries(sources).map((entry) =>
  entry.collection === 'approvals' ? { ...entry, data: { ...entry.data, note: '内部说明' } } : entry,
);

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
  if (entry.collection === 'vocabularies') return { entry, count };
  const data = walk(entry.data, '');
  return { entry: { ...entry, data, body: `${entry.body}\n\n${mark}\n` } as AnyEntry, count };
}

/** Corrections are words for clients; of the vocabularies the names of posts are printed. */
const withoutSentences = ['corrections', 'vocabularies'];

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
    'holds no internal sentence in any form of $id',
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
      }
      expect(pictured.length).toBeGreaterThan(0);
      expect(pictured.filter((text) => text.includes(mark))).toEqual([]);
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
