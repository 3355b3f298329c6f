import type { CellRow } from './cells.ts';
import { tellingCode, tellingColumn, tellingText } from './identity.ts';

/** A column a tool reads. */
export interface Column {
  id: string;
  /** Name on the page. */
  name: string;
  /** Other heads that mean the same. */
  also: readonly string[];
  required?: boolean;
  /** It holds codes that stand for clients or people. */
  code?: boolean;
}

/** What is wrong with a table, at the number of the row. */
export interface Issue {
  /** 0 for the whole table. */
  line: number;
  column: string;
  what: string;
  fix: string;
}

export interface TableRow {
  line: number;
  /** The cell of each column that was found, by its id; empty where there is none. */
  of(column: string): string;
}

export interface Table {
  head: CellRow;
  /** Id of the column each cell of the head stands for. */
  roles: readonly (string | undefined)[];
  rows: readonly TableRow[];
  /** Why nothing of the table may be used: it tells who the clients are. */
  refused: readonly Issue[];
  issues: readonly Issue[];
}

/** A list names what one person can put right in one go. */
const lookedThrough = 6;

/**
 * Reads rows under a head by the names of its columns.
 * @param chosen roles the reader set, by the place of the column; `''` for a column that is not used
 * @returns nothing for rows without any cell
 */
export function tableOf(
  columns: readonly Column[],
  all: readonly CellRow[],
  chosen: ReadonlyMap<number, string> = new Map(),
): Table | undefined {
  const head = headOf(columns, all);
  if (!head) return undefined;
  const roles = rolesOf(columns, head.cells).map((role, at) => chosen.get(at) ?? role);
  const known = roles.map((role) => (role === '' ? undefined : role));
  const body = all.filter(({ line }) => line > head.line);
  const place = new Map(known.flatMap((role, at) => (role === undefined ? [] : [[role, at] as const])));
  const rows = body.map(({ line, cells }) => ({
    line,
    of: (column: string): string => cells[place.get(column) ?? -1] ?? '',
  }));
  return {
    head,
    roles: known,
    rows,
    refused: refusals(columns, head, known, body),
    issues: missing(columns, place, body.length),
  };
}

/** The row of the first ones that names most columns: a title may stand above it. */
function headOf(columns: readonly Column[], all: readonly CellRow[]): CellRow | undefined {
  const matches = (row: CellRow) => rolesOf(columns, row.cells).filter(Boolean).length;
  return all
    .slice(0, lookedThrough)
    .reduce<CellRow | undefined>(
      (best, row) => (best === undefined || matches(row) > matches(best) ? row : best),
      undefined,
    );
}

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]|[\s:：*_-]/g, '');

/** Of two cells for one column the first that is named exactly counts. */
function rolesOf(columns: readonly Column[], heads: readonly string[]): (string | undefined)[] {
  const roles: (string | undefined)[] = heads.map(() => undefined);
  const take = (fits: (head: string, name: string) => boolean) => {
    for (const { id, name, also } of columns) {
      if (roles.includes(id)) continue;
      const at = heads.findIndex(
        (head, index) =>
          roles[index] === undefined &&
          key(head) !== '' &&
          [id, name, ...also].some((one) => fits(key(head), key(one))),
      );
      if (at >= 0) roles[at] = id;
    }
  };
  take((head, name) => head === name);
  take((head, name) => name.length > 1 && head.includes(name));
  return roles;
}

function refusals(
  columns: readonly Column[],
  head: CellRow,
  roles: readonly (string | undefined)[],
  body: readonly CellRow[],
): Issue[] {
  const codes = new Set(columns.filter(({ code }) => code).map(({ id }) => id));
  const nameOf = (at: number) => head.cells[at] || `第 ${at + 1} 列`;
  const isCode = (at: number) => codes.has(roles[at] ?? '');
  const heads = head.cells.flatMap((cell, at) => {
    const why = isCode(at) ? undefined : tellingColumn(cell);
    const fix = '在表里删掉整列再打开；客户只用代号';
    return why === undefined ? [] : [{ line: head.line, column: nameOf(at), what: why, fix }];
  });
  const cells = body.flatMap(({ line, cells: row }) =>
    row.flatMap((cell, at) => {
      const why = cell === '' ? undefined : isCode(at) ? tellingCode(cell) : tellingText(cell);
      const fix = isCode(at)
        ? '换成代号，如 A01：字母不超过 4 个，数字不超过 6 个'
        : '删掉名称和号码，只写事情';
      return why === undefined ? [] : [{ line, column: nameOf(at), what: why, fix }];
    }),
  );
  return [...heads, ...cells];
}

function missing(columns: readonly Column[], place: ReadonlyMap<string, number>, rows: number): Issue[] {
  const lacking = columns.filter(({ id, required }) => required && !place.has(id));
  const named = lacking.map(({ name }) => ({
    line: 0,
    column: name,
    what: '没有找到这一列',
    fix: `在下面的预览里指明哪一列是“${name}”，或在表头写上“${name}”`,
  }));
  const empty = { line: 0, column: '整张表', what: '表头下面没有数据', fix: '至少要有一行' };
  return rows === 0 ? [...named, empty] : named;
}

/** One problem in a line a reader can act on. */
export const issueText = ({ line, column, what, fix }: Issue): string =>
  `${line > 0 ? `第 ${line} 行` : ''}“${column}”：${what}。${fix}。`;
