import type { List, ListItem, Nodes } from 'mdast';
import { element } from './escape.ts';

type Render = (node: Nodes) => string;

export function listHtml(node: List, render: Render): string {
  const items = node.children.map((item) => itemHtml(item, render)).join('');
  if (!node.ordered) return element('ul', items);
  const start = node.start ?? 1;
  return element('ol', items, start === 1 ? '' : ` start="${start}"`);
}

/** A lone paragraph needs no `<p>`; a task's first paragraph becomes the label of its checkbox. */
function itemHtml(node: ListItem, render: Render): string {
  const [first, ...rest] = node.children;
  const line = first?.type === 'paragraph' ? first.children.map(render).join('') : undefined;
  const others = rest.map(render).join('');
  if (typeof node.checked === 'boolean' && line !== undefined) {
    const box = `<input type="checkbox" disabled${node.checked ? ' checked' : ''}>`;
    return element('li', `<label>${box} ${line}</label>${others}`, ' class="task"');
  }
  const tight = rest.length === 0 || !node.spread;
  return element('li', (line !== undefined && tight ? line : first ? render(first) : '') + others);
}
