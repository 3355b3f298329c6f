import type { ParsedFile } from './context.ts';
import type { Problem } from './problem.ts';
import type { RuleId } from './rules/index.ts';

/** Rules about what follows when a value could not be read as it was meant. */
const consequences: ReadonlySet<RuleId> = new Set<RuleId>([
  'schema-violation',
  'unknown-key',
  'unknown-reference',
  'unknown-term',
  'unknown-source',
  'edge-missing-node',
  'broken-link',
  'half-width-punctuation',
]);
/** Rules about how a value was typed. */
const typing: ReadonlySet<RuleId> = new Set<RuleId>([
  'hidden-character',
  'yaml-value',
  'plain-text-field',
  'markdown-typing',
  'undefined-reference',
]);
/** Rules about how the fields as a whole can be read. */
const reading: ReadonlySet<RuleId> = new Set<RuleId>([
  'front-matter',
  'yaml-syntax',
  'hidden-character',
  'region-map',
  'file-name',
]);

/** Leaves out what only follows from a cause that is told as well: authors mend the cause and look again. */
export function withoutConsequences(problems: readonly Problem[], files: readonly ParsedFile[]): Problem[] {
  const parsed = new Map(files.map((file) => [file.source.file, file]));
  const caused = new Set(problems.filter(({ rule }) => typing.has(rule)).map(placeKey));
  const isFollower = followers(problems);
  const misnamed = new Set(files.filter((file) => hasOddKey(file, caused)).map(({ source }) => source.file));
  return problems.filter((problem) => {
    if (isFollower(problem)) return false;
    const { rule, file, line } = problem;
    const source = parsed.get(file)?.source;
    if (!source) return true;
    if (source.encodingFault) return rule === 'encoding';
    const inFields = source.bodyLine === 0 ? !file.endsWith('.mdx') : line <= source.bodyLine;
    if (rule === 'yaml-syntax' && source.frontMatterFault) return false;
    if (inFields && source.yamlProblems.length > 0) return reading.has(rule);
    if (source.frontMatterFault?.kind === 'none') return !isAboutFields(rule);
    if (misnamed.has(file) && isAboutFields(rule)) return false;
    return !(consequences.has(rule) && caused.has(placeKey(problem)));
  });
}

/** Whether a report only follows from another at the same picture or address: one cause is told, once. */
function followers(problems: readonly Problem[]): (problem: Problem) => boolean {
  const at = (cause: RuleId): Set<string> =>
    new Set(problems.filter(({ rule }) => rule === cause).map(placeKey));
  const causes: Partial<Record<RuleId, Set<string>>> = {
    'picture-size': at('picture-type'),
    'official-link': at('schema-violation'),
  };
  // A picture that a page looks for under a wrong address is not unused.
  const sought = problems
    .filter(({ rule }) => rule === 'missing-image')
    .map(({ message, fix }) => `${message} ${fix}`)
    .join('\n');
  return (problem) =>
    problem.rule === 'unused-picture'
      ? sought.includes(problem.file.slice(problem.file.lastIndexOf('/') + 1))
      : causes[problem.rule]?.has(placeKey(problem)) === true;
}

const placeKey = ({ file, line }: Pick<Problem, 'file' | 'line'>): string => `${file}:${line}`;
const isAboutFields = (rule: RuleId): boolean => rule === 'schema-violation' || rule === 'unknown-key';

/** Whether the name of a field stands where something was typed wrongly: that field is then missing. */
const hasOddKey = ({ source }: ParsedFile, caused: ReadonlySet<string>): boolean =>
  [...caused].some((place) => place.startsWith(`${source.file}:`)) &&
  source
    .typed()
    .some(
      ({ isKey, value, at }) =>
        isKey &&
        /[^\w-]/.test(String(value)) &&
        caused.has(placeKey({ file: source.file, line: at(0).line })),
    );
