import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchData } from '../../../src/search/planner/data.ts';
import { received, shipped } from '../../../src/search/shipped.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 7, maxLength: 7 });
const idOf = (digits: string): string => `unknown_${digits}`;
const none = { terms: [], words: [], fillers: [], intents: [], outside: [], simplified: '', pinyin: '' };
const page = { title: '票据池', oneLine: '', due: '', facets: {} };

it('comes back as it was sent', () => {
  const pages = fc.array(
    fc.record({ id: hex, anchors: fc.array(fc.record({ id: hex, anchor: fc.string() })) }),
  );
  fc.assert(
    fc.property(pages, (made) => {
      const data: SearchData = {
        ...none,
        pages: made.map(({ id }, at) => ({ ...page, url: `products/${at}/`, id: idOf(id) })),
        passages: made.flatMap(({ anchors }, at) =>
          anchors.map(({ id, anchor }) => ({ page: at, anchor, id: idOf(id) })),
        ),
      };
      expect(received(JSON.parse(JSON.stringify(shipped(data))) as ReturnType<typeof shipped>)).toEqual(data);
    }),
  );
});

it('is not sent with passages out of order or ids of two lengths', () => {
  const pages = ['0000001', '0000002'].map((id) => ({ ...page, url: '', id: idOf(id) }));
  const passage = (at: number, id: string) => ({ page: at, anchor: 'a', id: idOf(id) });
  const swapped = [passage(1, '0000003'), passage(0, '0000004')];
  expect(() => shipped({ ...none, pages, passages: swapped })).toThrow(/order/);
  expect(() => shipped({ ...none, pages, passages: [passage(0, '03')] })).toThrow(/length/);
});
