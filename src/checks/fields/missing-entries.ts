import { industryOf } from '../../domain/graph.ts';
import type { CheckedFile } from '../checked-file.ts';
import { sourceOf } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { asked, nearest } from '../text/nearest.ts';
import { entryLinks } from './entry-links.ts';
import { isMisnamed } from './plain-name.ts';
import type { EntryLink } from './entry-links.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { isRecord } from '../../schemas/is-record.ts';

/** References of a file to entries that do not exist. */
export const missingEntries = (file: CheckedFile, context: CheckContext): Finding[] =>
  entryLinks(file)
    .filter(({ link, id }) => sourceOf(context, link.target, id) === undefined)
    .filter(({ link, id }) => !isMisnamed(context, link.target, id))
    .map(({ link, value, path }) => {
      const { label } = context.table[link.target];
      const known = knownEntries(file, context, link);
      const meant = nearest(value, [...known.keys()]) ?? namedSo(value, known);
      return {
        place: fieldPlace(file.source, path),
        message: `没有${label} ${value}${asked(meant)}`,
        fix: `${remedy(meant, known)}，或先新建这一篇`,
      };
    });

/** What to write instead, or where it is to be found. */
function remedy(meant: string | undefined, known: ReadonlyMap<string, SourceFile>): string {
  if (meant !== undefined) return `改成 ${meant}`;
  const [some] = known.values();
  const [, folder = '', index] = /^(.*?)(?:[^/]+\/(index\.\w+)|[^/]+)$/.exec(some?.file ?? '') ?? [];
  return `改成 content/${folder} 里已有的${index ? '文件夹名' : '文件名（不写 .mdx）'}`;
}

/** The entry an author called by its title or by an alias, where an id belongs. */
const namedSo = (words: string, known: ReadonlyMap<string, SourceFile>): string | undefined =>
  [...known].find(([, { data }]) => {
    const { title, aliases } = isRecord(data) ? data : {};
    return title === words || (Array.isArray(aliases) && aliases.includes(words));
  })?.[0];

/** Entries an author could have meant, by their ids as short as they would be written. */
function knownEntries(
  { source, row }: CheckedFile,
  { byId }: CheckContext,
  link: EntryLink['link'],
): ReadonlyMap<string, SourceFile> {
  const all = byId.get(link.target) ?? new Map<string, SourceFile>();
  if (!link.local) return all;
  const industry = `${industryOf({ ...source, data: source.data ?? {} }, row) ?? ''}/`;
  return new Map(
    [...all].flatMap(([id, one]) => (id.startsWith(industry) ? [[id.slice(industry.length), one]] : [])),
  );
}
