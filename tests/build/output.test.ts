import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { pagedCollections } from '../../src/schemas/index.ts';
import { bodyHeadings } from '../../src/render/html/body.ts';
import { graph } from '../helpers/content.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const pages = pagesOf(dir);
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)].map((match) => match[1] ?? '');

/** Modules that a page loads without being asked: what its scripts import, not what they import later. */
function closure(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(dir, '_astro', file), 'utf8');
    for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
      visit(match[1] ?? '');
  };
  files.forEach(visit);
  return [...seen];
}

describe('built site', () => {
  it('has a page for each entry, and more', () => {
    const entries = pagedCollections.flatMap((collection) => graph.all(collection));
    const paths = new Set(pages.map(({ path }) => path));
    expect(entries.map(pathOf).filter((path) => !paths.has(path.replace(/#.*/, '')))).toEqual([]);
    expect(pages.length).toBeGreaterThan(entries.length);
  });

  it('has no dead link and no dead anchor', () => {
    expect(deadLinks(pages)).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Layout of the file, not validity: Astro writes attributes and blanks its own way.
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
        // Buttons and inputs have explicit types where it matters; void and doctype style are a matter of taste.
        'void-style': 'off',
        'doctype-style': 'off',
        // WCAG allows regions that scroll to take the focus.
        'no-redundant-role': 'error',
        'heading-level': 'error',
        'prefer-native-element': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const problems = await Promise.all(
      pages.map(async (page) => {
        const report = await validator.validateString(page.html, page.path);
        return report.results.flatMap((result) =>
          result.messages.map((m) => `${page.path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
        );
      }),
    );
    expect(problems.flat().slice(0, 20)).toEqual([]);
  });

  it('keeps to the byte budgets', () => {
    // A whole playbook on one page is for reading at a desk; on the road there are the other forms.
    const whole = (path: string) => /^\/playbooks\/[^/]+\/$/.test(path);
    for (const { path, html } of pages) if (whole(path)) expect(zipped(html)).toBeLessThanOrEqual(180 * 1024);
    const others = pages.filter(({ path }) => !whole(path));
    const sizes = others.map((page) => zipped(page.html)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(30 * 1024);
    expect(sizes.at(-1)).toBeLessThanOrEqual(80 * 1024);
    const assets = readdirSync(join(dir, '_astro'));
    const styles = assets.filter((file) => file.endsWith('.css'));
    expect(
      styles.reduce((sum, file) => sum + zipped(readFileSync(join(dir, '_astro', file))), 0),
    ).toBeLessThanOrEqual(25 * 1024);
  });

  it('loads 15 KB of script on a reading page, 40 KB more on a tool, 13 KB more for the search, 3 KB for its window', () => {
    const size = (file: string) => zipped(readFileSync(join(dir, '_astro', file)));
    for (const page of pages) {
      const loaded = closure(scriptsOf(page.html));
      const most = /^\/(tools|learn)\//.test(page.path) ? 55 : 15;
      expect(sum(loaded.map(size)), page.path).toBeLessThanOrEqual(most * 1024);
    }
    const later = readdirSync(join(dir, '_astro')).filter((file) =>
      /^(search-client|open-engine|search-worker|worker-engine)\b.*\.js$/.test(file),
    );
    expect(later.length).toBeGreaterThanOrEqual(3);
    // A browser loads the worker, or the same code on the page.
    expect(sum(later.filter((file) => !file.startsWith('open-engine')).map(size))).toBeLessThanOrEqual(
      13 * 1024,
    );
    const already = closure(scriptsOf(pages.find(({ path }) => path === '/tiers/')?.html ?? ''));
    const ofWindow = readdirSync(join(dir, '_astro')).filter((file) => /^search-dialog\b.*\.js$/.test(file));
    const more = closure(ofWindow).filter((file) => !already.includes(file));
    expect(more.length).toBeGreaterThanOrEqual(1);
    expect(sum(more.map(size))).toBeLessThanOrEqual(3 * 1024);
  });

  it('carries no inline script, inline style or other origin that a browser would load', () => {
    const offending = pages.filter(({ html }) =>
      /<script(?![^>]*\ssrc=)[^>]*>\s*\S|<style\b|\sstyle="|\s(?:src|srcset)="https?:|<link[^>]+href="https?:/.test(
        html,
      ),
    );
    expect(offending.map((page) => page.path)).toEqual([]);
  });

  it('shows owner, review date, due date and basis on every entry page', () => {
    const entries = pagedCollections.flatMap((collection) => graph.all(collection)).length;
    const trusted = pages.filter(({ html }) =>
      ['负责岗位', '下次复核', '依据'].every((word) => html.includes(word)),
    );
    expect(trusted.length).toBeGreaterThanOrEqual(entries);
  });

  it('shows the body of every entry that has one', () => {
    const lost = pagedCollections.flatMap((collection) =>
      graph.all(collection).flatMap((entry) => {
        const [first] = bodyHeadings(entry.body);
        const page = pages.find(({ path }) => path === pathOf(entry));
        return first && !page?.html.includes(`id="${first.id}"`) ? [`${entry.file}: ${first.text}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('answers every concept of the essay in the coverage table', () => {
    const rows = graph.get('coverage', 'coverage').data.items;
    const html = pages.find(({ path }) => path === '/status/coverage/')?.html ?? '';
    const cells = [...html.matchAll(/<tr data-concept="([^"]+)">([\s\S]*?)<\/tr>/g)];
    expect(cells.map(([, id]) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(cells.filter(([, , row]) => !row?.includes('<a href=')).map(([, id]) => id)).toEqual([]);
  });

  it('never shows an unverified document number as the number of the document', () => {
    for (const policy of graph.all('policies')) {
      const page = pages.find(({ path }) => path === `/policies/${policy.id}/`);
      if (policy.data.docNoCandidate) expect(page?.html).toContain('仅内部线索');
      if (!policy.data.docNo) expect(page?.html).toContain('未核出，留空');
    }
  });
});
