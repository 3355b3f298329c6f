import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openNodePlanner } from '../../scripts/lib/search/node-engine.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const planner = await openNodePlanner(join(dir, 'pagefind'), '2026-11-24');
const { pages } = planner.data;
const questions = parse(readFileSync('tests/fixtures/first-week-questions.yaml', 'utf8')) as {
  q: string;
  pages: string[];
  words: string;
}[];

/** Place in the answers of the first page that answers, from 1; 0 when none of the first five does. */
const placeOf = async ({ q, pages: answers }: (typeof questions)[number]): Promise<number> => {
  const shown = (await planner.plan(q)).hits.slice(0, 5).map(({ page }) => pages[page]?.url ?? '');
  return shown.findIndex((url) => answers.some((answer) => url === `${answer}/`)) + 1;
};
const places = await Promise.all(questions.map(placeOf));

describe('what a manager asks in the first week', () => {
  it.each(questions)('$q stands on a page', ({ pages: answers, words }) => {
    const texts = answers.map((answer) => {
      try {
        return readFileSync(join(dir, answer, 'index.html'), 'utf8');
      } catch {
        return '';
      }
    });
    expect(texts.some((text) => text.replace(/<[^>]*>|\s/g, '').includes(words))).toBe(true);
  });

  it('is one search and one tap away, nearly always among the first three', () => {
    const missed = questions.filter((_, index) => places[index] === 0).map(({ q }) => q);
    expect(missed.length, missed.join('；')).toBeLessThanOrEqual(2);
    expect(places.filter((place) => place >= 1 && place <= 3).length).toBeGreaterThanOrEqual(36);
  });
});
