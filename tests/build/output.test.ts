import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagedCollections } from '../../src/domain/urls.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = builtSite();
const pages = pagesOf(dir);
const graph = await loadGraph('content');
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

describe('built site', () => {
  it('has at least 240 entry pages, one for each entry', () => {
    const entries = pagedCollections.flatMap((collection) => graph.all(collection));
    expect(entries.length).toBeGreaterThanOrEqual(240);
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
    const scripts = assets.filter((file) => file.endsWith('.js'));
    expect(
      scripts.reduce((sum, file) => sum + zipped(readFileSync(join(dir, '_astro', file))), 0),
    ).toBeLessThanOrEqual(15 * 1024);
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

  it('never shows an unverified document number as the number of the document', () => {
    for (const policy of graph.all('policies')) {
      const page = pages.find(({ path }) => path === `/policies/${policy.id}/`);
      if (policy.data.docNoCandidate) expect(page?.html).toContain('仅内部线索');
      if (!policy.data.docNo) expect(page?.html).toContain('未核出，留空');
    }
  });
});
