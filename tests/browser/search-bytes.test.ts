import { beforeAll, expect, it } from 'vitest';
import { measureInBrowser } from '../../scripts/bench/search/browser.ts';
import type { BrowserFigures } from '../../scripts/bench/search/browser.ts';
import { queriesOf } from '../../scripts/bench/search/queries.ts';
import { findBrowser } from '../helpers/browser.ts';
import { builtSite } from '../helpers/site.ts';

const kilo = 1024;
let figures: BrowserFigures;
beforeAll(async () => {
  const queries = queriesOf(undefined).filter((_, at) => at % 3 === 0);
  figures = await measureInBrowser(
    (await builtSite()).url,
    queries.map(({ q }) => q),
    await findBrowser(),
  );
});

it('the first question loads at most 60 KB', () => {
  expect(figures.bytes[0]).toBeGreaterThan(30 * kilo);
  expect(figures.bytes[0]).toBeLessThanOrEqual(60 * kilo);
});

it('of the questions after it 95 of 100 load at most 12 KB', () => {
  const later = figures.bytes.slice(1).sort((a, b) => a - b);
  expect(later[Math.floor(later.length * 0.95)]).toBeLessThanOrEqual(12 * kilo);
});
