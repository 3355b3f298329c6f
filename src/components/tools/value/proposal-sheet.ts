import type { Proposal, ProposalPart, ProposalTable } from '../../../domain/proposal/proposal.ts';
import { element } from '../../browser/dom.ts';

/** The proposal as it is printed: nothing of the site around it. */
export const proposalSheet = ({ title, imprint, parts, versions }: Proposal): HTMLElement =>
  element(
    'article',
    { className: 'proposal' },
    element('p', { className: 'proposal-imprint', textContent: imprint.join('　') }),
    element('h3', { textContent: title }),
    ...parts.map(partOf),
    element('p', { className: 'proposal-imprint', textContent: `测算不构成承诺　${versions}` }),
  );

function partOf({ id, title, points, table, notes = [] }: ProposalPart): HTMLElement {
  const items = points.map((textContent) => element('li', { textContent }));
  const list = items.length > 0 ? [element(id === 'next' ? 'ol' : 'ul', {}, ...items)] : [];
  return element(
    'section',
    { className: `proposal-${id}` },
    element('h4', { textContent: title }),
    ...list,
    ...(table ? [tableOf(table)] : []),
    ...notes.map((textContent) => element('p', { className: 'proposal-note', textContent })),
  );
}

const tableOf = ({ head, rows }: ProposalTable): HTMLElement =>
  element(
    'div',
    { className: 'table-scroll', tabIndex: 0, role: 'region', ariaLabel: '测算' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((textContent) => element('th', { textContent, scope: 'col' }))),
      ),
      element(
        'tbody',
        {},
        ...rows.map(([name = '', ...cells]) =>
          element(
            'tr',
            {},
            element('th', { textContent: name, scope: 'row' }),
            ...cells.map((textContent, at) => {
              const cell = element('td', { textContent });
              cell.dataset['label'] = head[at + 1] ?? '';
              return cell;
            }),
          ),
        ),
      ),
    ),
  );
