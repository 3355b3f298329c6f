import type { CardField, CardPart, CardSheet } from '../../../domain/clients/cards/card.ts';
import { element } from '../../browser/dom.ts';

interface Foot {
  day: string;
  page: number;
  pages: number;
}

/** One page as it is printed; on a screen it is shown as paper. */
export function cardSheet({ title, note, parts }: CardSheet, { day, page, pages }: Foot): HTMLElement {
  const number = pages > 1 ? `（${page} / ${pages}）` : '';
  const sheet = element(
    'section',
    { className: 'sheet card-sheet', ariaLabel: title + number },
    element(
      'header',
      {},
      element('h3', { textContent: title + number }),
      element('p', { className: 'muted', textContent: note }),
    ),
    ...parts.map(partElement),
    element('p', {
      className: 'sheet-foot',
      textContent: `密级：内部。不外发，用完按行内规定保存或销毁。打印于 ${day}。`,
    }),
  );
  sheet.dataset['fit'] = '0';
  return sheet;
}

function partElement(part: CardPart): HTMLElement {
  const made = element(
    'section',
    { className: `card-part card-${part.kind}` },
    element('h4', { textContent: part.title }),
  );
  if (part.kind === 'table') made.append(table(part.head, part.rows));
  if (part.kind === 'list')
    made.append(
      element(
        'ul',
        { className: part.boxes ? 'shape-boxes' : '' },
        ...part.items.map((textContent) => element('li', { textContent })),
      ),
    );
  if (part.kind === 'fields') {
    if (part.note) made.append(element('p', { className: 'muted', textContent: part.note }));
    made.append(element('dl', { className: part.wide ? 'card-wide' : '' }, ...part.fields.map(fieldElement)));
  }
  return made;
}

/** Cells tell the name of their column, for screens too narrow for columns. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const cells = (row: readonly string[]) =>
    row.map((textContent, at) => {
      const cell = element(at === 0 ? 'th' : 'td', { textContent });
      if (at === 0) cell.setAttribute('scope', 'row');
      else cell.dataset['head'] = head[at] ?? '';
      return cell;
    });
  const heads = head.map((textContent) => element('th', { textContent, scope: 'col' }));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row)))),
  );
}

const fieldElement = ({ name, value, from }: CardField): HTMLElement =>
  element(
    'div',
    {},
    element('dt', { textContent: name }),
    element('dd', {}, value, ...(value && from ? [element('small', { textContent: `（${from}）` })] : [])),
  );
