import { actionNames } from '../../../domain/clients/weekly/plan.ts';
import type { WeekPlan } from '../../../domain/clients/weekly/plan.ts';
import type { Ranked } from '../../../domain/clients/weekly/rank.ts';
import { element } from '../../browser/dom.ts';

/** The page shows what is read; the rest is in the file. */
const mostShown = 50;

/** Whom the week has no room for, and who can wait, each folded. */
export function restOf({ waiting, calm }: WeekPlan): HTMLElement[] {
  return [
    { title: `本周排不下（${waiting.length} 家）`, list: waiting },
    { title: `本周不急（${calm.length} 家）`, list: calm },
  ].flatMap(({ title, list }) => (list.length === 0 ? [] : [folded(title, list)]));
}

function folded(title: string, list: readonly Ranked[]): HTMLElement {
  const heads = ['代号', '层级', '做什么', '理由', '和下一家比'];
  const rows = list.slice(0, mostShown).map(({ client, action, reason, next }) => {
    const cells = [client.tier.name, action === undefined ? '—' : actionNames[action], reason, next];
    return element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: client.code }),
      ...cells.map((textContent, at) => {
        const cell = element('td', { textContent });
        cell.dataset['label'] = heads[at + 1] ?? '';
        return cell;
      }),
    );
  });
  const head = element('tr', {}, ...heads.map((textContent) => element('th', { scope: 'col', textContent })));
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  const more =
    list.length > mostShown
      ? [element('p', { className: 'muted', textContent: `只列前 ${mostShown} 家，全部在 CSV 里。` })]
      : [];
  return element(
    'details',
    {},
    element('summary', { textContent: title }),
    element('p', { className: 'print-only', textContent: title }),
    element(
      'div',
      { className: 'table-scroll weekly-rest', tabIndex: 0, role: 'region', ariaLabel: title },
      table,
    ),
    ...more,
  );
}
