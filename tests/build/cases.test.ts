import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseParts, fictionNote } from '../../src/domain/entry/case-parts.ts';
import { listKind } from '../../src/domain/entry/entry-view.ts';
import { pathOf } from '../../src/domain/graph.ts';
import { escapeHtml } from '../../src/render/html/escape.ts';
import { graph } from '../helpers/content.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const pageAt = (path: string): string => readFileSync(join(dir, path, 'index.html'), 'utf8');
const cases = graph.all('cases');
/** Words alone: terms are linked, and blanks before units do not break. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>|\s|&nbsp;|\u00a0/g, '');

describe.each(cases)('the page of $id', (entry) => {
  const { data } = entry;
  const page = pageAt(pathOf(entry));
  const headings = [...page.matchAll(/<h2 id="([^"]+)">([^<]*)<\/h2>/g)].map(([, id, title]) => ({
    id,
    title,
  }));

  it('tells the story section by section, in order', () => {
    const parts = caseParts(data);
    expect(headings.filter(({ id }) => parts.some((part) => part.id === id))).toEqual(parts);
  });

  it('holds every doubt, the decision and who took it, what to copy and what not', () => {
    const told = [...data.doubts, ...data.results, ...data.copy, ...data.avoid];
    if (data.decision) told.push(data.decision.by, data.decision.text);
    const words = wordsOf(page);
    expect(told.filter((text) => !words.includes(wordsOf(escapeHtml(text))))).toEqual([]);
  });

  it('says what of it is made up', () => {
    const note = fictionNote(data);
    if (note) expect(page).toContain(note);
    else expect(page).not.toContain('情景为虚构');
  });

  it('leads to the nodes, methods and products it is about', () => {
    const targets = [
      ...data.nodes.map((id) => graph.get('nodes', id)),
      ...data.methods.map((id) => graph.get('methods', id)),
      ...data.products.map((id) => graph.get('products', id)),
    ];
    expect(targets.map(pathOf).filter((path) => !page.includes(`href="${path}"`))).toEqual([]);
  });
});

describe('the list of cases', () => {
  it('tells the kind of each', () => {
    const page = pageAt('/cases/');
    for (const entry of cases) {
      const card = page.split(`href="${pathOf(entry)}"`)[1]?.split('</li>')[0] ?? '';
      expect(card).toContain(listKind(entry));
    }
  });
});

describe('pages a case is about', () => {
  it('show it', () => {
    for (const entry of cases.filter(({ data }) => data.fictional))
      for (const node of entry.data.nodes)
        expect(pageAt(pathOf(graph.get('nodes', node)))).toContain(`href="${pathOf(entry)}"`);
  });
});
