import type { ClientLineFinding } from '../../../compliance/client-lines.ts';
import { element } from '../../browser/dom.ts';

/**
 * What a compliance reader would mark, each with a box to tick once it was looked at; an error has none, its words have
 * to be changed. @returns the list, and how many findings are still open
 */
export function findingList(
  findings: readonly ClientLineFinding[],
  lines: readonly { text: string }[],
): { list: HTMLElement; open: () => number } {
  const items = findings.map((finding) => {
    const text = `“${finding.words}”：${finding.title}。${finding.fix}。依据${finding.bases}`;
    const where = element('small', { className: 'muted', textContent: lines[finding.line]?.text ?? '' });
    if (finding.severity === 'error')
      return element('li', {}, element('strong', { textContent: '要改：' }), text, element('br'), where);
    const box = element('input', { type: 'checkbox' });
    const label = element('label', { className: 'check' }, box, `看过了，可以这样写：${text}`);
    return element('li', {}, label, where);
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const list =
    items.length === 0
      ? element('p', {
          className: 'note no-sheet',
          textContent: '用词核对没有发现问题。自己从头读一遍再发。',
        })
      : element('ul', { className: 'note note-warn no-sheet finding-list' }, ...items);
  const open = () => errors + list.querySelectorAll('input:not(:checked)').length;
  return { list, open };
}
