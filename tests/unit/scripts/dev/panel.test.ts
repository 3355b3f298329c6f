import { describe, expect, it } from 'vitest';
import { panelHtml, previewHtml } from '../../../../scripts/lib/dev/panel.ts';
import type { Problem } from '../../../../src/checks/problem.ts';
import { terminal } from '../../../../src/checks/reporters/terminal.ts';
import { csp } from '../../../../src/domain/site/csp.ts';

const problems: Problem[] = [
  {
    rule: 'yaml-syntax',
    severity: 'error',
    file: 'methods/a.mdx',
    line: 3,
    column: 7,
    message: '“<b>”读不懂',
    fix: '检查缩进',
  },
  {
    rule: 'page-noise',
    severity: 'warning',
    file: 'cases/b.mdx',
    line: 1,
    column: 1,
    message: '太长',
    fix: '删掉一些',
  },
];
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('the panel over a page of the preview', () => {
  it('says what the report in the terminal says, with links to the rules', () => {
    const html = panelHtml(problems, '/kb/');
    const report = terminal(problems, { files: 2, seconds: 1 });
    for (const { message, fix, file, line, column, rule } of problems) {
      for (const part of [message, fix]) {
        expect(textOf(html)).toContain(part);
        expect(report).toContain(part);
      }
      expect(textOf(html)).toContain(`content/${file}:${line}:${column}`);
      expect(html).toContain(`href="/kb/guide/rules/${rule}/"`);
    }
    expect(textOf(html)).toContain('1 个错误、1 个提醒');
  });

  it('is not there without problems', () => {
    expect(panelHtml([], '/')).toBe('');
  });

  it('stands at the end of the body, on a page that may show the styles Astro puts into it', () => {
    const page = `<html><head><meta content="${csp}"></head><body><p>正文</p></body></html>`;
    const html = previewHtml(page, '<details></details>', '/');
    expect(html).toMatch(/<p>正文<\/p><details><\/details>.*<\/body>/);
    expect(html).toContain("style-src 'self' 'unsafe-inline'");
  });
});
