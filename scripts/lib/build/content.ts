import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import type { CheckContext } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { frozenCopyOf, sealAt } from '../../../src/domain/seals/store.ts';
import type { EntrySeals } from '../../../src/domain/seals/entry-seals.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { publishedContent, workingContent } from '../../../src/loaders/seals/published.ts';

/** Which text of the content is meant. */
export interface ContentOptions {
  today: string;
  /** The text as it stands in the folder, approved or not. */
  drafts?: boolean | undefined;
  /** What was sealed by the end of this day. */
  asOf?: string | undefined;
}

/** Content to be built, and everything that is wrong in the folder. */
export interface ContentToBuild {
  context: CheckContext;
  problems: readonly Problem[];
  /** Whether one of the problems stands against building this content. */
  broken: boolean;
  /** Files whose text waits for approval and is not in it. */
  waiting: readonly string[];
}

/**
 * What is published of a content folder, or with `drafts` what stands in it. The folder itself is checked as well:
 * errors in what waits there are told, but do not keep what was approved from being built.
 * @throws when nothing was sealed
 */
export function contentToBuild(
  content: DiskContent,
  { today, drafts, asOf }: ContentOptions,
): ContentToBuild {
  const working = checkContext({ ...workingContent(content), today });
  const problems = asOf === undefined ? problemsIn(working) : [];
  if (drafts) return { context: working, problems, broken: problems.some(isError), waiting: [] };
  const found = publishedContent(content, asOf);
  if (found.sealed.size === 0) throw new Error(nothingSealed(asOf));
  const waiting = waitingIn(working, found.sealed);
  const context = checkContext({ ...found, today });
  if (waiting.length === 0 && asOf === undefined)
    return { context, problems, broken: problems.some(isError), waiting };
  const errors = problemsIn(context).filter(isError);
  const known = new Set(problems.map((problem) => JSON.stringify(problem)));
  const others = placed(errors, content, asOf).filter((problem) => !known.has(JSON.stringify(problem)));
  return { context, problems: [...problems, ...others], broken: errors.length > 0, waiting };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

const nothingSealed = (asOf: string | undefined): string =>
  asOf === undefined
    ? '内容一个也没有封存过。先运行 npm run review -- approve 批准；只是看看，运行 npm run build -- --drafts。'
    : `到 ${asOf} 为止，内容一个也没有封存过。`;

function waitingIn({ sealed }: CheckContext, published: ReadonlyMap<string, EntrySeals>): string[] {
  const changed = [...(sealed ?? [])].flatMap(([file, { draft }]) => (draft ? [file] : []));
  const gone = [...published.keys()].filter((file) => !sealed?.has(file));
  return [...changed, ...gone].sort();
}

/** Problems of frozen texts are told at the frozen copies: the files may say something else by now. */
const placed = (problems: readonly Problem[], { seals, sources }: DiskContent, asOf?: string): Problem[] =>
  problems.map((problem) => {
    const record = seals?.files.get(problem.file);
    const last = record && sealAt(record, asOf);
    const copy = last && record.copies.get(last.version);
    const now = sources.find(({ file }) => file === problem.file);
    return copy && now?.text !== copy.text
      ? { ...problem, file: frozenCopyOf(problem.file, last.version) }
      : problem;
  });
