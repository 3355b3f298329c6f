import { csv } from '../../domain/csv.ts';
import { addDays } from '../../domain/days.ts';
import { element } from '../browser/dom.ts';
import { downloadText } from '../browser/download.ts';
import { today } from '../browser/today.ts';
import { choicesInAddress } from '../frame/choices-in-address.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Filters and sorts the rows of the register by its form and by the heads of its columns. Other pages lead to a view of
 * it: `?kind=政策&due=30`.
 */
class RegisterTable extends HTMLElement {
  readonly #rows: HTMLTableRowElement[] = [];
  readonly #heads = new Map<string, HTMLTableCellElement>();

  connectedCallback(): void {
    if (this.#rows.length > 0) return;
    this.#rows.push(...this.querySelectorAll<HTMLTableRowElement>('tbody tr'));
    for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th'))
      this.#heads.set(head.dataset['key'] ?? '', head);
    const { choose } = choicesInAddress(this, () => this.#apply());
    for (const [key, head] of this.#heads) this.#makeSortable(key, head, choose);
    this.querySelector('[data-action=csv]')?.addEventListener('click', () => this.#download());
    this.querySelector('[data-action=print]')?.addEventListener('click', () => print());
  }

  /** The button has no text of its own: in a head that is repeated on paper it would not be painted. */
  #makeSortable(key: string, head: HTMLTableCellElement, choose: () => void): void {
    const sort = element('button', { type: 'button', className: 'sort' });
    sort.setAttribute('aria-label', `按${head.textContent.trim()}排序`);
    head.append(sort);
    head.addEventListener('click', () => {
      const select = this.#select('sort');
      if (select) select.value = select.value === key ? `-${key}` : key;
      choose();
    });
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  }

  #apply(): void {
    const fits = this.#filter();
    const shown = this.#rows.filter(fits);
    for (const row of this.#rows) row.hidden = true;
    for (const row of shown) row.hidden = false;
    const sort = this.#select('sort')?.value ?? '';
    this.querySelector('tbody')?.append(...this.#sorted(sort));
    for (const [key, head] of this.#heads) {
      if (sort.replace('-', '') !== key) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort === key ? 'ascending' : 'descending');
    }
    this.#tell(shown.length);
  }

  /** How many there are, and of what: on paper the form is not to be seen. */
  #tell(number: number): void {
    const chosen = [...this.querySelectorAll<HTMLSelectElement>('select:not([name=sort])')]
      .filter(({ value }) => value !== '')
      .map(({ selectedOptions }) => selectedOptions[0]?.text.replace(/（\d+）$/, '') ?? '');
    const count = this.querySelector('[data-count]');
    if (!count) return;
    count.textContent =
      number > 0 ? [`共 ${number} 项`, ...chosen].join('，') : '没有同时符合这些条件的，请去掉一个条件。';
  }

  /** What the selects ask of a row. */
  #filter(): (row: HTMLTableRowElement) => boolean {
    const due = this.#select('due')?.value ?? '';
    // Overdue is what was due before today.
    const last = due === '' ? '' : addDays(today(), due === '0' ? -1 : Number(due));
    const wanted = [...this.#heads.keys()].flatMap((key): [string, string][] => {
      const value = this.#select(key)?.value ?? '';
      return value === '' ? [] : [[key, value]];
    });
    return (row) => {
      const day = this.#cell(row, 'dueOn');
      const isDue = last === '' || (day !== '' && day <= last);
      return isDue && wanted.every(([key, value]) => this.#cell(row, key) === value);
    };
  }

  #cell(row: HTMLTableRowElement, key: string): string {
    return row.cells[[...this.#heads.keys()].indexOf(key)]?.textContent.trim() ?? '';
  }

  /** Rows in the order that is asked for, `dueOn` or `-dueOn`; those with nothing in the column come last. */
  #sorted(sort: string): HTMLTableRowElement[] {
    if (sort === '') return this.#rows;
    const key = sort.replace('-', '');
    const turn = sort === key ? 1 : -1;
    const rows = this.#rows.map((row) => ({ row, text: this.#cell(row, key) }));
    return rows
      .sort((a, b) =>
        a.text === '' || b.text === ''
          ? Number(a.text === '') - Number(b.text === '')
          : turn * collator.compare(a.text, b.text),
      )
      .map(({ row }) => row);
  }

  #download(): void {
    const rows = this.querySelectorAll<HTMLTableRowElement>('thead tr, tbody tr:not([hidden])');
    const cells = [...rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
    downloadText(`内容登记册-${today()}.csv`, csv(cells), 'text/csv');
  }
}
customElements.define('register-table', RegisterTable);
