import type { Paragraph, Table } from 'mdast';
import type { CheckedFile } from '../../checked-file.ts';
import type { PlacedNode } from '../../markdown/placed-nodes.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** A table is read the same way in every form only when each row has as many cells as the head. */
export const tableShape = fileRule('table-shape', 'error', (file) =>
  file.nodes.flatMap(({ node, place }) => {
    if (node.type === 'table') return unevenRows(node, file);
    return node.type === 'paragraph' ? brokenHead(node, place, file) : [];
  }),
);

const linesOf = ({ source }: CheckedFile): string[] => source.text.split('\n');

function unevenRows(table: Table, file: CheckedFile): Finding[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.slice(1).flatMap((row) => {
    const line = (row.position?.start.line ?? 1) + file.source.bodyLine;
    const place = { file: file.source.file, line, column: row.position?.start.column ?? 1 };
    const cells = row.children.length;
    if (!linesOf(file)[line - 1]?.includes('|'))
      return [{ place, message: '表格下面紧跟着文字，会被当成表格的一行', fix: '和表格之间空一行' }];
    if (cells === columns) return [];
    const fix =
      cells < columns
        ? '补上空着的格，写成 | 甲 | 乙 |  |；少一格，后面几行的字会串列'
        : '删掉多出来的格，多出来的字不会显示；字里本来就有竖线的，写成 \\|';
    return [{ place, message: `这一行有 ${cells} 格，表头有 ${columns} 格`, fix }];
  });
}

const delimiter = /^[\s>]*\|?\s*:?-{2,}:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** Lines that were meant as a table and are none, because their second line does not fit the first. */
function brokenHead(node: Paragraph, place: PlacedNode['place'], file: CheckedFile): Finding[] {
  const { start, end } = node.position ?? {};
  const from = (start?.line ?? 1) + file.source.bodyLine - 1;
  const lines = linesOf(file).slice(from, (end?.line ?? 1) + file.source.bodyLine);
  const at = lines.findIndex((line, index) => index > 0 && line.includes('|') && delimiter.test(line));
  const head = lines[at - 1];
  if (head === undefined || !head.includes('|')) return [];
  const counts = [head, lines[at] ?? ''].map(cellCount);
  if (counts[0] === counts[1]) return [];
  return [
    {
      place: { ...place, line: from + at + 1, column: 1 },
      message: `表头有 ${counts[0]} 格，这一行分隔线有 ${counts[1]} 格，整张表会变成普通文字`,
      fix: `写成 |${' --- |'.repeat(counts[0] ?? 1)}`,
    },
  ];
}

const cellCount = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
