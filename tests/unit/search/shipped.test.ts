import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchData } from '../../../src/search/planner/data.ts';
import { received, shipped } from '../../../src/search/shipped.ts';

const none = {
  asked: [],
  terms: [],
  fillers: [],
  intents: [],
  outside: [],
  amounts: { words: [], ranges: [] },
  simplified: '',
};
const page = { title: '票据池', width: 6, due: '', facets: {} };

it('comes back as it was sent', () => {
  const pages = fc.array(fc.array(fc.string()));
  fc.assert(
    fc.property(pages, (made) => {
      const data: SearchData = {
        ...none,
        pages: made.map((_, at) => ({ ...page, url: `products/${at}/` })),
        passages: made.flatMap((anchors, page) => anchors.map((anchor) => ({ page, anchor }))),
      };
      expect(received(JSON.parse(JSON.stringify(shipped(data))) as ReturnType<typeof shipped>)).toEqual(data);
    }),
  );
});

it('names terms and titles that are terms once, and brings every row back', () => {
  const word = fc.constantFrom('票据池', '票池', '保理', '反向保理', '无');
  const weight = fc.constantFrom(1, 0.85, 0.35);
  const term = fc.record({
    pages: fc.array(fc.tuple(fc.nat({ max: 9 }), weight)),
    means: fc.array(fc.tuple(word, weight)),
  });
  const row = fc.record(
    {
      title: word,
      width: fc.nat({ max: 120 }),
      due: fc.constantFrom('', '2027-05-23'),
      facets: fc.constantFrom({}, { type: ['产品'] }),
      until: fc.constant('2026-12-31'),
    },
    { requiredKeys: ['title', 'width', 'due', 'facets'] },
  );
  const texts = ['票据池', '票池', '保理', '反向保理'];
  fc.assert(
    fc.property(fc.tuple(term, term, term, term), fc.array(row), (terms, rows) => {
      const data: SearchData = {
        ...none,
        passages: [],
        terms: terms.map((one, at) => ({ ...one, text: texts[at] ?? '' })),
        pages: rows.map((one, at) => ({ ...one, url: `${at}/` })),
      };
      const sent = JSON.stringify(shipped(data));
      expect(received(JSON.parse(sent) as ReturnType<typeof shipped>)).toEqual(data);
      for (const text of texts) expect(sent.split(`"${text}"`).length).toBe(1);
    }),
  );
});

it('is not sent with passages out of order', () => {
  const pages = [page, page].map((one, at) => ({ ...one, url: `${at}/` }));
  const swapped = [1, 0].map((page) => ({ page, anchor: 'a' }));
  expect(() => shipped({ ...none, pages, passages: swapped })).toThrow(/order/);
});
