import { isReady } from '../../domain/newsletter/approval/qa.ts';
import type { QaReport } from '../../domain/newsletter/approval/qa.ts';
import type { MarkedLetter } from '../../domain/review/marked-text.ts';
import { escapeHtml } from '../html/escape.ts';
import { lettersHtml, lettersStyle } from './letters-html.ts';

const style = `body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:#1d2426;background:#fff}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
table{width:100%;border-collapse:collapse;font-size:.9rem}th,td{padding:.35rem .5rem;border:1px solid #c9d1d3;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eef2f3;white-space:nowrap}.ok{color:#1a6b3c}.bad{color:#a3261b}.hash{font-family:monospace;font-size:.75rem}
.verdict{display:inline-block;padding:.3rem .8rem;border-radius:.3rem;color:#fff}.verdict.ok{background:#1a6b3c}.verdict.bad{background:#a3261b}
.line{display:block;user-select:all;background:#eef2f3;padding:.25rem .5rem}ul{margin:0;padding-left:1.2em}.note{color:#566}@media print{body{padding:0}}`;

/** The quality report of an edition as a page of its own; it must never leave the bank. */
export function qaHtml(report: QaReport, letters: readonly MarkedLetter[] = []): string {
  const ready = isReady(report);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(`${report.id} 质检报告`)}</title>
<style>${style}
${lettersStyle}</style>
</head>
<body>
<p class="note">内部资料，不外发</p>
<h1>${escapeHtml(report.title)}</h1>
<p>${escapeHtml(`${report.number}，出刊日 ${report.publishedOn}，${report.lane}，${report.state}`)}</p>
<p><strong class="verdict ${ready ? 'ok' : 'bad'}">${ready ? '✓ 自动检查没有发现问题，送审前请人通读' : '✗ 还有问题，不能送审'}</strong></p>
<p class="note">自动检查只认得下面列的几类，不代替人工审查。</p>
<h2>检查</h2>
${table(
  ['检查', '结果'],
  report.gates.map(({ title, problems }) => [title, problems.length === 0 ? ok('通过') : bad(problems)]),
)}
${letters.length > 0 ? lettersHtml(letters) : ''}
<h2>查了什么</h2>
<p>${escapeHtml(report.words.looked.join('、'))}。换一种说法就可能认不出来。</p>
<h2>没有查什么</h2>
${list(report.words.notLooked)}
<h2>条目</h2>
${table(
  ['序号', '标题', '出处', '核对日期'],
  report.items.map((item) => [
    String(item.number),
    escapeHtml(item.title),
    `${escapeHtml(item.source)}<br>${escapeHtml(item.url)}`,
    item.checkedOn ?? '还没有核对',
  ]),
)}
${figuresPart(report)}
<h2>没有选入的</h2>
${list(report.leftOut.map(({ title, reason }) => `${title}：${reason}`))}
<h2>以前登过的</h2>
${list(report.repeats)}
<h2>豁免</h2>
${list(report.waivers.map((one) => `${one.place}的“${one.expression}”（${one.rule}）：${one.reason}（${one.reviewer}）`))}
<h2>版本</h2>
${list(report.variants.map(({ name, items }) => `${name}：${items} 条`))}
<h2>文件</h2>
${table(
  ['文件', '大小', '上限', 'sha256'],
  report.files.map((file) => [
    escapeHtml(file.name),
    `<span class="${file.over ? 'bad' : 'ok'}">${file.bytes.toLocaleString('en-US')} 字节</span>`,
    escapeHtml(file.limit ?? '无'),
    `<span class="hash">${file.sha256}</span>`,
  ]),
)}
</body>
</html>
`;
}

const figuresPart = ({ figures, figuresLeftOut }: QaReport): string => `<h2>本月数据</h2>
${
  figures.length === 0
    ? '<p>没有。</p>'
    : table(
        ['版本', '数据', '出处'],
        figures.map(({ version, name, text, origin, url }) => [
          escapeHtml(version),
          escapeHtml(`${name}：${text}`),
          `${escapeHtml(origin)}<br>${escapeHtml(url)}`,
        ]),
      )
}
<h2>没有登的数据</h2>
${list(figuresLeftOut.map(({ title, reason }) => `${title}：${reason}`))}`;

const ok = (text: string): string => `<span class="ok">✓ ${text}</span>`;
/** A line of YAML in a problem is taken whole by one click. */
const withLine = (text: string): string =>
  escapeHtml(text).replace(/- \{ rule: .* \}$/u, '<code class="line">$&</code>');

const bad = (problems: readonly string[]): string =>
  `<span class="bad">✗ ${problems.length} 处</span><ul>${problems.map((text) => `<li>${withLine(text)}</li>`).join('')}</ul>`;

const list = (lines: readonly string[]): string =>
  lines.length === 0
    ? '<p>没有。</p>'
    : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

/** @param rows cells as HTML */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
