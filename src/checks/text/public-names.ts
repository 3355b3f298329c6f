import type { CheckContext } from '../context.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import type { CompanyName } from './company-names.ts';
import { shortNames } from './short-names.ts';

/** The register of public names as the checks read it. */
interface Register {
  /** Short names to look for, the longest first; none when the register names none. */
  known: RegExp | undefined;
  /** Entries, as `collection/id`, that may name a firm, by each of its names. */
  where: ReadonlyMap<string, ReadonlySet<string>>;
}

const registers = new WeakMap<CheckContext, Register | undefined>();

/** Nothing while the register cannot be read, which is told first. */
export function publicNameRegister(context: CheckContext): Register | undefined {
  if (!registers.has(context)) registers.set(context, registerOf(context));
  return registers.get(context);
}

/** Read from the fields as written, so that one wrong field of the register is told alone. */
function registerOf({ byId }: CheckContext): Register | undefined {
  const file = byId.get('publicNames')?.get('public-names');
  const data = file?.data;
  if (!file || file.yamlProblems.length > 0 || !isRecord(data)) return undefined;
  const where = new Map<string, Set<string>>();
  for (const company of listOf(data['companies']).filter(isRecord))
    for (const name of withShort([company['name'], ...listOf(company['aliases'])]))
      where.set(name, new Set([...(where.get(name) ?? []), ...listOf(company['where']).filter(isName)]));
  const names = [...where.keys(), ...withShort(listOf(data['known']))];
  const longestFirst = names.sort((a, b) => b.length - a.length).map(literal);
  return { known: names.length > 0 ? new RegExp(longestFirst.join('|'), 'g') : undefined, where };
}

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
