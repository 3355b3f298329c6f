import type { FieldPath } from '../../../schemas/walk.ts';
import { entryLinks } from '../../fields/entry-links.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A field that points at the entry it stands in, or a flow from a node to the same node. */
export const selfReference = fileRule('self-reference', 'error', (file) => {
  const { source, row, links } = file;
  const entries = entryLinks(file);
  const own = entries.filter(({ link, id }) => link.target === source.collection && id === source.id);
  const places = links.filter(
    ({ link, value, path }) =>
      link.kind === 'entryKey' && value === `${source.collection}/${source.id}` && path.length > 0,
  );
  const circles = entries.filter(({ path, id }) => {
    if (path.at(-1) !== 'to') return false;
    const from = entries.find((other) => isBeside(other.path, path) && other.path.at(-1) === 'from');
    return from?.id === id;
  });
  return [
    ...[...own, ...places].map(({ path, value }): Finding => ({
      place: fieldPlace(source, path),
      message: `${String(path[0])} 指向了这个${row.label}自己：${value}`,
      fix: '删掉这一项，或改成要指的另一个条目',
    })),
    ...circles.map(({ path, value }): Finding => ({
      place: fieldPlace(source, path),
      message: `这条流向从 ${value} 又回到 ${value}`,
      fix: '把 from 或 to 改成另一个环节',
    })),
  ];
});

const isBeside = (one: FieldPath, other: FieldPath): boolean =>
  one.slice(0, -1).join('\n') === other.slice(0, -1).join('\n');
