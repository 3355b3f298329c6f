import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { catalogue, quizQuestions } from '../../src/domain/learn/quiz.ts';
import { sitePages } from '../../src/domain/site/pages.ts';
import { collectionNames, rows } from '../../src/schemas/index.ts';
import { graph } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const pages = pagesOf((await builtSite()).dir);
const htmlAt = (path: string): string =>
  pages.find((page) => page.path === path.replace(/#.*/, ''))?.html ?? '';

describe('the pages of the learning path', () => {
  const learning = pages.filter(({ path }) => path.startsWith('/learn/'));

  it('are those of the table, one for each module and each of the basics, all light enough for a slow line', () => {
    const own = sitePages.map(({ path }) => path).filter((path) => path.startsWith('/learn/'));
    expect(learning.map(({ path }) => path).sort()).toEqual(
      [...new Set([...own, ...[...graph.all('modules'), ...graph.all('basics')].map(pathOf)])].sort(),
    );
    for (const { path, html } of learning) expect(gzipSync(html).length, path).toBeLessThanOrEqual(40 * 1024);
  });

  it('show every figure filled in', () => {
    expect(learning.filter(({ html }) => /\{\{|NaN|undefined/.test(html)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('hold the questions of their module, and link each to the heading to read', () => {
    const questions = new Map(quizQuestions(graph).map((one) => [one.id, one]));
    for (const module of catalogue(graph)) {
      const html = htmlAt(`/learn/${module.id}/`);
      for (const id of module.questions) expect(html, id).toContain(`&quot;${id}&quot;`);
      for (const id of module.questions)
        expect(html, id).toContain(`href="${questions.get(id)?.read.path ?? ''}"`);
    }
  });

  it('are reached from the home page and from the methods they teach', () => {
    expect(htmlAt('/')).toContain('href="/learn/first-day/"');
    const taught = new Set(
      graph.all('modules').flatMap(({ data }) => data.readings.map(({ entry }) => entry)),
    );
    for (const method of graph.all('methods'))
      if (taught.has(`methods/${method.id}`))
        expect(htmlAt(pathOf(method)), method.id).toContain('学习这一章');
  });
});

describe('anchors that readings may name', () => {
  it.each(collectionNames.filter((name) => rows[name].sections))(
    'of %s stand on one of its pages at least',
    (collection) => {
      const html = graph.all(collection).map((entry) => htmlAt(pathOf(entry)));
      const missing = (rows[collection].sections ?? []).filter(
        (id) => !html.some((page) => page.includes(` id="${id}"`)),
      );
      expect(missing).toEqual([]);
    },
  );
});
