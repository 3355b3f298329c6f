import { checkedFile } from './checked-file.ts';
import type { CheckedFile } from './checked-file.ts';
import { withoutConsequences } from './causes.ts';
import { checkContext } from './context.ts';
import type { CheckContext, CheckInput, ParsedFile } from './context.ts';
import { oncePerFile } from './once-per-file.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';

export { checkContext } from './context.ts';
export type { CheckContext, CheckInput } from './context.ts';

/** Every problem of a content folder, by file, line, column and rule; one broken file never hides another. */
export const runChecks = (input: CheckInput): Problem[] => problemsIn(checkContext(input));

/**
 * The same for content that is parsed already; on another day, give it with that `today`.
 * @param within paths of the files whose problems are asked for; all when absent
 */
export function problemsIn(context: CheckContext, within?: ReadonlySet<string>): Problem[] {
  const files = context.files.filter(({ source }) => !within || within.has(source.file));
  const narrowed = within ? { ...context, within } : context;
  const found = [...contentProblems(narrowed), ...files.flatMap((file) => fileProblems(file, context))];
  return withoutConsequences(found, context.files)
    .filter(({ file }) => !within || within.has(file))
    .sort(inReadingOrder);
}

const contentProblems = (context: CheckContext): Problem[] =>
  rules.flatMap((rule) =>
    rule.scope === 'content' ? rule.find(context).map((finding) => problem(rule, finding)) : [],
  );

function fileProblems(parsed: ParsedFile, context: CheckContext): Problem[] {
  const file = checkedFile(parsed);
  return [
    ...problemsAlone(file),
    ...rules.flatMap((rule) =>
      rule.scope === 'context' ? rule.find(file, context).map((finding) => problem(rule, finding)) : [],
    ),
  ];
}

/** What the rules about a file alone find. */
const problemsAlone = oncePerFile((file: CheckedFile): readonly Problem[] =>
  rules.flatMap((rule) =>
    rule.scope === 'file' ? rule.find(file).map((finding) => problem(rule, finding)) : [],
  ),
);

const rank = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
const rankOf = ({ rule }: Problem): number => rank.get(rule) ?? 0;

function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || rankOf(a) - rankOf(b);
}
