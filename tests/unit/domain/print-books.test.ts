import { describe, expect, it } from 'vitest';
import { printBooks } from '../../../src/domain/site/print-books.ts';
import { latestReview } from '../../../src/domain/entry/publication.ts';
import { graph } from '../../helpers/content.ts';

const books = printBooks(graph);

describe('print books', () => {
  it('hold every method, industry, product and policy exactly once', () => {
    const printed = books.flatMap((book) => book.entries).map(({ collection, id }) => `${collection}:${id}`);
    expect(new Set(printed).size).toBe(printed.length);
    for (const collection of ['methods', 'industries', 'nodes', 'schemes', 'products', 'policies'] as const)
      for (const entry of graph.all(collection)) expect(printed).toContain(`${collection}:${entry.id}`);
  });

  it('keep an industry with its nodes and schemes together, the industry first', () => {
    const machinery = books.find((book) => book.id === 'industry-machinery');
    expect(machinery?.entries[0]?.collection).toBe('industries');
    expect(machinery?.entries.some((entry) => entry.collection === 'nodes')).toBe(true);
    expect(machinery?.entries.some((entry) => entry.collection === 'schemes')).toBe(true);
  });

  it('are never empty', () => {
    expect(books.filter((book) => book.entries.length === 0)).toEqual([]);
  });
});

describe('latestReview', () => {
  it('is the newest review day of all pages', () => {
    const days = graph.all('products').map((entry) => entry.data.reviewedOn);
    expect(days.every((day) => day <= latestReview(graph))).toBe(true);
    expect(latestReview(graph)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
