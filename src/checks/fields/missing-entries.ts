import { industryOf } from '../../domain/graph.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { suggestion } from '../text/nearest.ts';
import { entryLinks } from './entry-links.ts';
import type { EntryLink } from './entry-links.ts';

/** References of a file to entries that do not exist. */
export const missingEntries = (file: CheckedFile, context: CheckContext): Finding[] =>
  entryLinks(file)
    .filter(({ link, id }) => !context.byId.get(link.target)?.has(id))
    .map(({ link, value, path }) => {
      const { label } = context.table[link.target];
      return {
        place: fieldPlace(file.source, path),
        message: `没有${label} ${value}${suggestion(value, knownIds(file, context, link))}`,
        fix: `改成已有的${label}标识，或先新建这个条目`,
      };
    });

/** Ids an author could have meant, as short as they would be written. */
function knownIds({ source, row }: CheckedFile, { byId }: CheckContext, link: EntryLink['link']): string[] {
  const all = [...(byId.get(link.target)?.keys() ?? [])];
  if (!link.local) return all;
  const industry = `${industryOf({ ...source, data: source.data ?? {} }, row) ?? ''}/`;
  return all.filter((id) => id.startsWith(industry)).map((id) => id.slice(industry.length));
}
