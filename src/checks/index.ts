import { checkContext } from './context.ts';
import type { CheckInput } from './context.ts';
import type { Problem } from './problem.ts';
import { dates } from './rules/dates.ts';
import { duplicates } from './rules/duplicates.ts';
import { evidence } from './rules/evidence.ts';
import { markdown } from './rules/markdown.ts';
import { references } from './rules/references.ts';
import { regionMap } from './rules/region-map.ts';
import { structure } from './rules/structure.ts';
import { wording } from './rules/wording.ts';

const groups = [structure, references, duplicates, markdown, dates, evidence, wording, regionMap];

/** Every problem of a content folder, by file, line and column; one broken file never hides another. */
export function runChecks(input: CheckInput): Problem[] {
  const context = checkContext(input);
  return groups
    .flatMap((group) => group(context))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
