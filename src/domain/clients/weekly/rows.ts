import type { Column, Issue, Table, TableRow } from '../../tables/table.ts';
import { dayIn, isBlank, namedIn } from '../../tables/values.ts';
import type { Named } from '../../tables/values.ts';
import type { WarningSign, WeeklyRules, WeeklyTier } from './rules.ts';

export const weeklyColumns: readonly Column[] = [
  { id: 'code', name: '代号', also: ['客户代号', '编号', '客户编号', '客户'], required: true, code: true },
  { id: 'tier', name: '层级', also: ['客户层级', '分层', '客户分层'], required: true },
  {
    id: 'visit',
    name: '最近面访',
    also: ['上次面访', '最后面访', '最近面访日期', '上次拜访', '最近拜访'],
    required: true,
  },
  { id: 'contact', name: '最近联系', also: ['上次联系', '最后联系', '最近联系日期'] },
  { id: 'due', name: '到期日', also: ['截止日', '到期日期', '截止日期', '最近到期日'] },
  { id: 'matter', name: '到期事项', also: ['待办', '待办事项', '到期的事', '事项'] },
  { id: 'signs', name: '预警', also: ['预警信号', '苗头', '预警信号名'] },
  { id: 'stage', name: '阶段', also: ['拜访阶段', '跟进阶段'] },
];

/** A day among words; a share such as 3.2 is none. */
const dayWithin =
  /20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日?|^\d{1,2}[-/]\d{1,2}(?=\s)|\b20\d{6}(?!\d)/u;

export interface Matter {
  /** `undefined` when no day was written. */
  day: string | undefined;
  text: string;
}

/** A client by a stand-in, as one row tells it. Days are `YYYY-MM-DD`. */
export interface WeeklyClient {
  line: number;
  code: string;
  tier: WeeklyTier;
  visit: string | undefined;
  contact: string | undefined;
  matters: readonly Matter[];
  signs: readonly WarningSign[];
  stage: string | undefined;
}

/** Clients of a table, and every cell that cannot be read; a row with such a cell is left out. */
export function weeklyClients(
  table: Pick<Table, 'rows'>,
  rules: WeeklyRules,
  today: string,
): { clients: WeeklyClient[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const clients: WeeklyClient[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const reader = new CellReader(row, rules, today);
    const client = reader.client();
    const twice = seen.get(row.of('code'));
    if (twice !== undefined && row.of('code') !== '')
      reader.report('code', `和第 ${twice} 行的代号一样`, '一户只留一行，或换一个代号');
    seen.set(row.of('code'), row.line);
    issues.push(...reader.issues);
    if (client && reader.issues.length === 0) clients.push(client);
  }
  return { clients, issues };
}

const nameOf = (id: string): string => weeklyColumns.find((column) => column.id === id)?.name ?? id;

/** Reads the cells of one row and keeps what cannot be read. */
class CellReader {
  readonly issues: Issue[] = [];
  readonly #row: TableRow;
  readonly #rules: WeeklyRules;
  readonly #today: string;

  constructor(row: TableRow, rules: WeeklyRules, today: string) {
    this.#row = row;
    this.#rules = rules;
    this.#today = today;
  }

  client(): WeeklyClient | undefined {
    const code = this.#row.of('code');
    if (code === '') this.report('code', '没有写', '给这一户起个代号，如 A01');
    const tier = this.#named('tier', this.#rules.tiers, this.#row.of('tier'));
    const visit = this.#past('visit');
    const contact = this.#past('contact');
    const matters = this.#matters();
    const signs = this.#signs();
    const stage = isBlank(this.#row.of('stage'))
      ? undefined
      : this.#named('stage', this.#rules.stages, this.#row.of('stage'));
    return tier && { line: this.#row.line, code, tier, visit, contact, matters, signs, stage: stage?.id };
  }

  report(column: string, what: string, fix: string): void {
    this.issues.push({ line: this.#row.line, column: nameOf(column), what, fix });
  }

  #named<T extends Named>(column: string, list: readonly T[], cell: string): T | undefined {
    const found = namedIn(list, cell);
    const known = list.map(({ names }) => names[0]).join('、');
    if (!found) this.report(column, cell === '' ? '没有写' : `“${cell}”对不上`, `写成其中一个：${known}`);
    return found;
  }

  #past(column: string): string | undefined {
    const cell = this.#row.of(column);
    if (isBlank(cell)) return undefined;
    const day = dayIn(cell, this.#today, 'past');
    if (day === undefined) this.report(column, `“${cell}”不是日期`, '写成 2026-11-02 或 11月2日');
    else if (day > this.#today) this.report(column, `${day} 还没到`, '改成已经见过、联系过的日子');
    return day;
  }

  /** One matter to a piece; its day stands in the column for it, or before or after its words. */
  #matters(): Matter[] {
    const own = this.#future();
    const cell = this.#row.of('matter');
    const pieces = isBlank(cell) ? [] : cell.split(/[;；\n]/).filter((piece) => piece.trim() !== '');
    const matters = pieces.map((piece) => this.#matter(piece.trim()));
    if (own === undefined) return matters;
    const [first, ...rest] = matters;
    return [{ day: own, text: first?.text ?? '到期的事' }, ...(first?.day === undefined ? rest : matters)];
  }

  #future(): string | undefined {
    const cell = this.#row.of('due');
    if (isBlank(cell)) return undefined;
    const day = dayIn(cell, this.#today, 'future');
    if (day === undefined) this.report('due', `“${cell}”不是日期`, '写成 2026-12-02 或 12月2日');
    return day;
  }

  #matter(piece: string): Matter {
    const written = dayWithin.exec(piece)?.[0] ?? '';
    const day = dayIn(written, this.#today, 'future');
    if (day === undefined) return { day, text: piece };
    const text = piece.replace(written, '').replace(/^[\s:：前,，]+|[\s:：,，]+$/g, '');
    return { day, text: text || '到期的事' };
  }

  /** A name may hold the marks that part two signs, so the whole cell is tried first, and pieces of one are one. */
  #signs(): WarningSign[] {
    const cell = this.#row.of('signs');
    if (isBlank(cell)) return [];
    const whole = this.#rules.signs.find(({ name }) => name === cell);
    const pieces = whole ? [] : cell.split(/[;；,，、/\n]/).filter((piece) => piece.trim() !== '');
    const signs = pieces.flatMap((piece) => plainSign(piece.trim()) ?? this.#sign(piece.trim()) ?? []);
    return whole ? [whole] : [...new Map(signs.map((sign) => [sign.id, sign])).values()];
  }

  #sign(piece: string): WarningSign | undefined {
    const found = namedIn(this.#rules.signs, piece);
    if (!found)
      this.report('signs', `“${piece}”不在预警信号里`, '照预警信号的叫法写，或只写“红色预警”“黄色预警”');
    return found;
  }
}

/** A colour without a name. */
function plainSign(piece: string): WarningSign | undefined {
  const [, colour] = /^([红黄])(?:色|灯)?(?:预警|信号)?$/u.exec(piece) ?? [];
  if (colour === undefined) return undefined;
  const name = `${colour}色预警`;
  return { id: name, name, names: [], level: colour === '红' ? 'red' : 'yellow', action: '先核实是哪一种' };
}
