import type { Problem } from '../../../src/checks/problem.ts';
import { severityWords } from '../../../src/checks/rule.ts';
import { withBase } from '../../../src/domain/urls.ts';
import { escapeHtml } from '../../../src/render/html/escape.ts';

/** Part of the policy of the site. Astro brings styles inside the page while it develops, which the policy blocks. */
const siteStyles = "style-src 'self'";

/** The panel that shows over a page what `npm run check` says; empty when it says nothing. */
export function panelHtml(problems: readonly Problem[], base: string): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => itemHtml(problem, base)).join('');
  return `<details id="content-problems" open><summary>${countText(problems)}</summary><ol>${items}</ol></details>`;
}

/** A page of the site as the preview sends it, with `panel` and what keeps it up to date. */
export function previewHtml(page: string, panel: string, base: string): string {
  const html = page.replace(siteStyles, `${siteStyles} 'unsafe-inline'`);
  const end = html.lastIndexOf('</body>');
  const foot =
    panel +
    `<link rel="stylesheet" href="${withBase(base, '/scripts/lib/dev/panel.css')}">` +
    `<script type="module" src="${withBase(base, '/scripts/lib/dev/panel-client.ts')}"></script>`;
  return end === -1 ? html + foot : html.slice(0, end) + foot + html.slice(end);
}

/** Stands in for a page that could not be made from any content known. */
export const pageInstead = (base: string): string =>
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>这一页还生成不了</title>' +
  `<script type="module" src="${withBase(base, '/@vite/client')}"></script></head>` +
  '<body><main><h1>这一页还生成不了</h1><p>先改好下面列出的问题；改好并保存后，这一页会自己出来。</p></main></body></html>';

function countText(problems: readonly Problem[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = problems.filter((item) => item.severity === severity).length;
    return count > 0 ? `${count} 个${severityWords[severity]}` : [];
  });
  const broken = problems.some(({ severity }) => severity === 'error');
  return `内容有 ${counts.join('、')}${broken ? '；因此做不出的页面，先显示它上次正确的样子' : ''}`;
}

function itemHtml(problem: Problem, base: string): string {
  const { file, line, column, severity, message, fix, rule } = problem;
  return (
    `<li class="${severity}"><code>content/${escapeHtml(file)}:${line}:${column}</code> ` +
    `<b>${severityWords[severity]}</b> ${escapeHtml(message)}<br>→ ${escapeHtml(fix)}` +
    `（规则 <a href="${withBase(base, `/guide/rules/${rule}/`)}">${rule}</a>）</li>`
  );
}
