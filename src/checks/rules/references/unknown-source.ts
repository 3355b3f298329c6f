import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { asked } from '../../text/nearest.ts';

/** Silent while the list of sources itself cannot be read: that is reported in its own file. */
export const unknownSource = contextRule('unknown-source', 'error', ({ source, links }, { graph }) => {
  if (!graph.find('sources', 'sources')) return [];
  const meant = (value: string): string | undefined =>
    [value.toUpperCase(), value.normalize('NFKC').toUpperCase().trim()].find((id) => graph.source(id));
  return links
    .filter(({ link, value }) => link.kind === 'source' && !graph.source(value))
    .map(({ path, value }) => ({
      place: fieldPlace(source, path),
      message: `没有登记来源 ${value}${asked(meant(value))}`,
      fix: '编号写错了就改；没登记的，先在 content/data/sources.yaml 登记，再引用编号',
    }));
});
