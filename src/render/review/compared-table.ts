import type { ComparedSection, Row } from '../../domain/review/compared.ts';
import type { Line } from '../../domain/review/lines.ts';
import { wordMarks } from '../../domain/review/word-marks.ts';
import type { Piece } from '../../domain/review/word-marks.ts';
import { escapeHtml } from '../html/escape.ts';

/** What changed, section by section; beside what was sealed, or alone where nothing was. */
export function comparedTable(sections: readonly ComparedSection[], before: string | undefined): string {
  const head = before === undefined ? ['写了什么'] : [`网站上（${before} 版）`, '要批准的'];
  const rows = sections.flatMap((section) => sectionRows(section, before !== undefined));
  return `<table><thead><tr><th scope="col" class="what">项目</th>${head
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sectionRows({ label, rows }: ComparedSection, both: boolean): string[] {
  const name = (height: number): string =>
    `<th scope="rowgroup" rowspan="${height}">${escapeHtml(label)}</th>`;
  if (!both) return [`<tr>${name(1)}<td>${rows.map(onlyLine).join('')}</td></tr>`];
  return rows.map((row, index) => `<tr>${index === 0 ? name(rows.length) : ''}${cells(row)}</tr>`);
}

/** A line of a text that has nothing beside it. */
const onlyLine = (row: Row): string => ('after' in row ? line(row.after, escapeHtml(row.after.text)) : '');

function cells(row: Row): string {
  switch (row.kind) {
    case 'same':
      return `<td class="fold" colspan="2">${row.count} 处没有变</td>`;
    case 'added':
      return none + cell(row.after, whole(row.after, 'ins'));
    case 'removed':
      return cell(row.before, whole(row.before, 'del')) + none;
    case 'form':
      return (
        cell(row.before, escapeHtml(row.before.text)) +
        cell(
          row.after,
          `${escapeHtml(row.after.text)}<br><ins>字没有变，变的是链接、图片或加粗这类看不见的写法</ins>`,
        )
      );
    case 'changed': {
      const marks = wordMarks(row.before.text, row.after.text);
      return cell(row.before, marked(marks.before, 'del')) + cell(row.after, marked(marks.after, 'ins'));
    }
  }
}

const none = '<td class="none">（没有）</td>';

const cell = (of: Line, content: string): string => `<td>${line(of, content)}</td>`;

const line = ({ depth, tag }: Line, content: string): string =>
  `<p class="line${depth > 0 ? ` d${Math.min(depth, 3)}` : ''}">${tag ? `<span class="tag">${escapeHtml(tag)}</span>` : ''}${content}</p>`;

const whole = ({ text }: Line, name: 'del' | 'ins'): string => marked([{ text, changed: true }], name);

const marked = (pieces: readonly Piece[], name: 'del' | 'ins'): string =>
  pieces
    .map(({ text, changed }) => (changed ? `<${name}>${escapeHtml(text)}</${name}>` : escapeHtml(text)))
    .join('');
