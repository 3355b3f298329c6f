import { describe, expect, it } from 'vitest';
import { buildDay } from '../../src/domain/entry/publication.ts';
import { pathOf } from '../../src/domain/graph.ts';
import { periodText } from '../../src/domain/periods.ts';
import { readingOn } from '../../src/domain/series.ts';
import { graph } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const html = new Map(pagesOf((await builtSite()).dir).map((page) => [page.path, page.html]));
const day = buildDay(graph, undefined);
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the page of figures', () => {
  it.each(graph.all('series').map((entry) => [entry.id, entry] as const))(
    'shows the month, the value and the source of %s',
    (id, { data }) => {
      const reading = readingOn(data, day);
      const part = html.get('/figures/')?.split(`<h3 id="${id}">`)[1]?.split('</section>')[0] ?? '';
      expect(reading).toBeDefined();
      expect(textOf(part)).toContain(reading?.words);
      for (const change of reading?.changes ?? []) expect(textOf(part)).toContain(change);
      for (const { period, source } of data.points) {
        expect(textOf(part)).toContain(periodText(period));
        expect(part).toContain(`href="/sources/#${source}"`);
      }
      if (data.paused) expect(textOf(part)).toContain(data.paused.reason);
    },
  );
});

it.each(graph.all('industries').map(({ id }) => id))(
  'the page of %s tells its newest figures',
  (industry) => {
    const line = html.get(`/industries/${industry}/`)?.split('<p id="figures">')[1]?.split('</p>')[0] ?? '';
    const own = graph.all('series').filter(({ data }) => data.industries.some((one) => one === industry));
    expect(own.length).toBeGreaterThan(0);
    for (const entry of own) {
      expect(line).toContain(`href="${pathOf(entry)}"`);
      expect(textOf(line)).toContain(`${entry.data.title}${readingOn(entry.data, day)?.words ?? ''}`);
    }
  },
);
