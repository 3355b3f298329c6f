import { csv } from '../../../domain/csv.ts';
import { cellRows } from '../../../domain/tables/cells.ts';
import { issueText, tableOf } from '../../../domain/tables/table.ts';
import type { Column, Issue, Table } from '../../../domain/tables/table.ts';
import { button, dataOf, element } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import { openTable } from './open-table.ts';
import { previewOf } from './preview.ts';

/** More problems than anybody puts right before trying again. */
const mostTold = 50;

/**
 * The part of a form that takes a table. Its text field is the only place where rows stand, so that clearing or
 * restoring the form clears or restores them.
 */
export class TableInput {
  readonly #host: HTMLElement;
  readonly #columns: readonly Column[];
  #chosen = new Map<number, string>();
  #text = '';
  #table: Table | undefined;

  /** @param host the `data-table` part of a form */
  constructor(host: HTMLElement) {
    this.#host = host;
    this.#columns = dataOf<Column[]>(host, 'columns');
    const file = host.querySelector<HTMLInputElement>('input[type=file]');
    host.querySelector('[data-open]')?.addEventListener('click', () => file?.click());
    host.querySelector('[data-head]')?.addEventListener('click', () => this.#giveHead());
    file?.addEventListener('change', () => void this.#open(file));
  }

  /** The rows as they stand; nothing for an empty field, and no rows that tell who somebody is. */
  read(): Table | undefined {
    const text = this.#field.value;
    if (text !== this.#text) {
      this.#text = text;
      this.#chosen = new Map();
      this.#table = this.#parsed();
      this.#preview();
    }
    const table = this.#table;
    this.tell(table ? (table.refused.length > 0 ? table.refused : table.issues) : []);
    return table && table.refused.length + table.issues.length === 0 ? table : undefined;
  }

  /** Puts text in the place of the rows. */
  fill(text: string): void {
    this.#field.value = text;
  }

  /** Shows what is wrong, all at once. */
  tell(issues: readonly Issue[]): void {
    const refused = (this.#table?.refused.length ?? 0) > 0;
    const lines = issues.slice(0, mostTold).map(issueText);
    const more = issues.length > mostTold ? [`还有 ${issues.length - mostTold} 处，先改这些。`] : [];
    const head = refused
      ? `这张表没有收：${issues.length} 处会认出客户或人。`
      : `有 ${issues.length} 处读不懂：`;
    this.#say(issues.length === 0 ? [] : [head, ...lines, ...more]);
  }

  get #field(): HTMLTextAreaElement {
    return this.#host.querySelector('textarea') as HTMLTextAreaElement;
  }

  #parsed = (): Table | undefined => tableOf(this.#columns, cellRows(this.#text), this.#chosen);

  #preview(): void {
    const box = this.#host.querySelector<HTMLElement>('[data-preview]');
    const table = this.#table;
    if (!box) return;
    box.hidden = !table || table.refused.length > 0;
    if (!table || box.hidden) box.replaceChildren();
    else
      box.replaceChildren(
        previewOf(this.#columns, table, cellRows(this.#text), (at, role) => this.#choose(at, role)),
      );
  }

  /** Two columns cannot stand for the same. */
  #choose(at: number, role: string): void {
    this.#table?.roles.forEach((own, place) => {
      if (own !== undefined) this.#chosen.set(place, own === role ? '' : own);
    });
    this.#chosen.set(at, role);
    this.#table = this.#parsed();
    const selects = this.#host.querySelectorAll('select');
    this.#table?.roles.forEach((own, place) => {
      const select = selects[place];
      if (select) select.value = own ?? '';
    });
  }

  async #open(file: HTMLInputElement): Promise<void> {
    const [picked] = file.files ?? [];
    if (!picked) return;
    const opened = await openTable(picked);
    file.value = '';
    if ('refused' in opened) {
      this.#say([opened.refused]);
      return;
    }
    this.fill(opened.text);
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #giveHead(): void {
    downloadText(
      `${this.#host.dataset['blank'] ?? '空表'}.csv`,
      csv([this.#columns.map(({ name }) => name)]),
      'text/csv',
    );
  }

  #say([head, ...lines]: readonly string[]): void {
    const box = this.#host.querySelector<HTMLElement>('[data-problems]');
    if (!box) return;
    box.hidden = head === undefined;
    const list = element('ul', {}, ...lines.map((line) => element('li', { textContent: line })));
    const save = button(
      '下载这张清单',
      () => downloadText('表格问题.txt', [head, ...lines].join('\r\n'), 'text/plain'),
      'quiet',
    );
    if (head === undefined) box.replaceChildren();
    else box.replaceChildren(element('p', { textContent: head }), ...(lines.length > 0 ? [list, save] : []));
  }
}
