import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const { data } = graph.get('regions', 'shili-jiahu');
const html = readFileSync(join(dir, 'regions/shili-jiahu/index.html'), 'utf8');

/** Numbers of a table row, in order. */
const numbersOf = (row: string): number[] =>
  [...row.matchAll(/<td class="num"[^>]*>([^]*?)<\/td>/gu)].map(([, cell = '']) =>
    Number(cell.replace(/<[^>]*>/gu, '')),
  );
const rows = [...html.matchAll(/<tr id="park-([^"]+)">([^]*?)<\/tr>/gu)];
const totals = /<tr data-total[^>]*>([^]*?)<\/tr>/u.exec(html)?.[1] ?? '';

describe('the page of a region', () => {
  it('says at the top and in the title that it is invented', () => {
    expect(html).toMatch(/<title>虚构示例/u);
    expect(html).toMatch(/<div class="note note-warn">\s*<p>\s*<strong>虚构示例<\/strong>/u);
  });

  it('has a row per park with the counts of its file and their sum', () => {
    expect(rows.map(([, id]) => id)).toEqual(data.parks.map(({ id }) => id));
    rows.forEach(([, , row = ''], index) => {
      const counts = data.parks[index]?.targets.map(({ count }) => count) ?? [];
      expect(numbersOf(row)).toEqual([...counts, counts.reduce((sum, count) => sum + count, 0)]);
    });
  });

  it('adds up to 47 + 109 + 156 = 312', () => {
    expect(numbersOf(totals)).toEqual([47, 109, 156, 312]);
  });

  it('carries both sizes of the map, each park linked to its row', () => {
    for (const { id } of data.parks) expect(html.split(`href="#park-${id}"`)).toHaveLength(3);
    expect(html).toMatch(/class="region-map region-map-wide"[^]*class="region-map region-map-narrow"/u);
  });

  it('is linked from the list of regions, the industries and the foot of every page', () => {
    const page = (path: string) => readFileSync(join(dir, path, 'index.html'), 'utf8');
    expect(page('regions')).toContain('href="/regions/shili-jiahu/"');
    expect(page('industries')).toMatch(/<main[^]*href="\/regions\/"[^]*<\/main>/u);
    expect(page('tiers')).toMatch(/<footer[^]*href="\/regions\/"/u);
  });
});
