import type { CheckContext, ParsedFile } from '../context.ts';
import { oncePerFile } from '../once-per-file.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import type { CompanyName } from './company-names.ts';
import { shortNames } from './short-names.ts';

/** The register of public names as the checks read it. */
export interface Register {
  /** Short names to look for, the longest first; none when the register names none. */
  known: RegExp | undefined;
  /** Entries, as `collection/id`, that may name a firm, by each of its names. */
  where: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same for the same register. Nothing while it cannot be read, which is told first. */
export function publicNameRegister({ byId, table }: CheckContext): Register | undefined {
  const source = byId.get('publicNames')?.get('public-names');
  return source && registerOf({ source, row: table.publicNames });
}

/** Read from the fields as written, so that one wrong field of the register is told alone. */
const registerOf = oncePerFile(({ source }: Pick<ParsedFile, 'source' | 'row'>): Register | undefined => {
  const { data } = source;
  if (source.yamlProblems.length > 0 || !isRecord(data)) return undefined;
  const where = new Map<string, Set<string>>();
  for (const company of listOf(data['companies']).filter(isRecord))
    for (const name of withShort([company['name'], ...listOf(company['aliases'])]))
      where.set(name, new Set([...(where.get(name) ?? []), ...listOf(company['where']).filter(isName)]));
  const names = [...where.keys(), ...withShort(listOf(data['known']))];
  const longestFirst = names.sort((a, b) => b.length - a.length).map(literal);
  return { known: names.length > 0 ? new RegExp(longestFirst.join('|'), 'g') : undefined, where };
});

const withShort = (values: readonly unknown[]): readonly string[] => {
  const names = values.filter(isName);
  return [...names, ...shortNames(names)];
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 1;
const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a firm is listed, and whether its entry in the list covers this file. */
export function listing(
  { where }: Register,
  { name }: CompanyName,
  { collection, id }: SourceFile,
): 'here' | 'elsewhere' | 'nowhere' {
  const listed = [...where].find(([one]) => name.endsWith(one));
  if (!listed) return 'nowhere';
  return listed[1].has(`${collection}/${id}`) ? 'here' : 'elsewhere';
}
