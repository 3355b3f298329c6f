import { expect, it } from 'vitest';
import { duties } from '../../../src/domain/entry/duties.ts';
import { isGoverned } from '../../../src/domain/entry/entry-view.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { graph } from '../../helpers/content.ts';

it('gives every entry to one post that owns it and one that reviews it', () => {
  const entries = collectionNames.flatMap((name) => [...graph.all(name)].filter(isGoverned));
  const rows = duties(graph);
  const sum = (name: 'owns' | 'reviews') => rows.reduce((total, row) => total + row[name], 0);
  expect(sum('owns')).toBe(entries.length);
  expect(sum('reviews')).toBe(entries.length);
  expect(rows.map(({ owns }) => owns)).toEqual(rows.map(({ owns }) => owns).toSorted((a, b) => b - a));
});
