import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { buildGraph, industryOf } from '../../src/domain/graph.ts';
import { pagedCollections } from '../../src/schemas/index.ts';
import { validEntries } from '../../src/loaders/disk.ts';
import { libraryOf } from '../../scripts/bench/build/library.ts';
import { madeContent } from '../../scripts/bench/build/made-content.ts';
import { countsAt, smallestSize } from '../../scripts/bench/build/proportions.ts';
import { textPages, textsIn } from '../../scripts/bench/build/starlight-text.ts';
import { content } from '../helpers/content.ts';

const { sources } = content;
const library = libraryOf(sources);
const smallest = smallestSize(library);
const made = (size: number) => madeContent(library, countsAt(library, size));
const large = buildGraph(validEntries(made(1000)));
const today = new Date().toISOString().slice(0, 10);

describe('content made for the build benchmark', () => {
  // At 360 pages a third industry begins; 777 has copies of some entries and not of others.
  it.each([smallest, smallest + 1, 340, 360, 777])(
    'has %i pages, every kind among them, and passes check',
    (size) => {
      const files = made(size);
      const graph = buildGraph(validEntries(files));
      const counts = pagedCollections.map((collection) => graph.all(collection).length);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(size);
      const problems = runChecks({ sources: files, unowned: [], pictures: content.pictures, today });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
    },
  );

  it('is the same each time', () => {
    const texts = () => made(smallest + 50).map(({ file, text }) => [file, text]);
    expect(texts()).toEqual(texts());
  });

  it('refuses a size at which a kind would be missing', () => {
    expect(() => countsAt(library, smallest - 1)).toThrow(String(smallest));
  });

  it('keeps what an industry is made of inside each copy of it', () => {
    for (const { id } of large.all('industries')) {
      const ownOf = (industry: string) =>
        (['nodes', 'schemes', 'facts'] as const).map(
          (collection) => large.all(collection).filter((entry) => industryOf(entry) === industry).length,
        );
      expect(ownOf(id), id).toEqual(ownOf(id.replace(/-[a-z]$/, '')));
      expect(large.find('playbooks', id), id).toBeDefined();
    }
  });

  it('spreads references over the copies instead of heaping them on the first', () => {
    const cases = large
      .all('industries')
      .map(
        ({ id }) => large.backlinks('industries', id).filter((entry) => entry.collection === 'cases').length,
      );
    expect(Math.min(...cases)).toBeGreaterThan(0);
    expect(Math.max(...cases)).toBeLessThan(large.all('cases').length / 3);
  });

  it('gives Starlight every text of every entry page', () => {
    const files = made(smallest);
    const pages = new Map(textPages(files).map(({ path, markdown }) => [path, markdown]));
    expect(pages.size).toBe(smallest);
    const { data } = files.find(({ file }) => file === 'industries/machinery/chain.yaml') ?? {};
    const note = pages.get('/industries/machinery/') ?? '';
    const labels = textsIn((data as { edges: unknown }).edges);
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((label) => !note.includes(label))).toEqual([]);
  });
});
