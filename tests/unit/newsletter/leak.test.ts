import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { figureWords, graph, mark, marked, told, toldWords } from '../../helpers/planted.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Corrections are words for clients. */
const withoutSentences = ['corrections'];

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
