import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import type { CheckContext } from '../../../src/checks/index.ts';
import type { WaiverResult } from '../../../src/compliance/index.ts';
import { findingText } from '../../../src/compliance/index.ts';
import { isLook, lookText } from './looks.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import type { AssembledEdition } from '../../../src/domain/newsletter/assemble.ts';
import { itemsOf } from '../../../src/domain/newsletter/client/client-edition.ts';
import { seriesShown } from '../../../src/domain/newsletter/figures.ts';
import { contentGates } from '../../../src/domain/newsletter/approval/gates.ts';
import type { Gate } from '../../../src/domain/newsletter/approval/gates.ts';
import { templateGate } from '../../../src/domain/newsletter/choice/template.ts';
import { dayOf, futureDays } from './today.ts';
import { wordProblems } from '../../../src/domain/newsletter/approval/word-problems.ts';
import { readContent } from '../../../src/loaders/disk.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { publishedContent } from '../../../src/loaders/seals/published.ts';
import type { SealedContent } from '../../../src/loaders/seals/published.ts';
import { complianceOf } from './compliance.ts';
import type { EditionFolders } from './edition-folders.ts';
import type { RenderForms } from './render.ts';
import { linkProblems, originLines } from './rendered-texts.ts';
import { textOrigins } from './text-origin.ts';

/** What every command works with: its folders, the forms it can make, the content. */
export interface Workspace {
  folders: EditionFolders;
  render: RenderForms;
  /** Where what was made before is found; nothing is kept when absent. */
  cache?: BuildCache;
  /** Which text of the content letters are made from; what is published when absent. */
  text?: (content: DiskContent) => SealedContent<DiskContent>;
  /** The day it is, `YYYY-MM-DD`: that of the clock, unless a command is run as of another. */
  today?: string;
  /** The content as a build has read it; a command reads it anew each time, for it may have changed. */
  content?: CheckContext;
}

/** An edition as it stands: assembled, linted, judged. */
export interface Judged {
  graph: ContentGraph;
  entry: Entry<'editions'>;
  assembled: AssembledEdition;
  compliance: WaiverResult;
  gates: readonly Gate[];
}

/** @throws when there is no such edition, or its file cannot be read */
export async function judge(workspace: Workspace, id: string): Promise<Judged> {
  const found = workspace.content ?? (await readForCheck(workspace));
  const { graph } = found;
  const entry = graph.find('editions', id);
  if (!entry) throw new Error(missing(found, graph, id));
  const assembled = assembleEdition(graph, entry);
  const [whole, ...others] = assembled.variants;
  if (!whole) throw new Error(`${id} 没有可以排的内容。`);
  const origin = textOrigins(found.sources, entry);
  const compliance = complianceOf(graph, found.sources, entry, [whole, ...others], origin);
  const gates = [
    ...contentGates({
      futureDays: futureDays(entry.data, dayOf(workspace)),
      id,
      publishedOn: entry.data.publishedOn,
      leftOut: assembled.leftOut.map(({ title, reason }) => `“${title}”${reason}`),
      emptySegments: assembled.emptySegments,
      itemCount: itemsOf(whole).length,
      wordProblems: wordProblems(assembled.variants),
      contentErrors: contentErrors(found, entry, originLines(assembled.variants, origin)),
      linkProblems: linkProblems(graph, assembled.variants, origin),
      findings: compliance.remaining.filter((one) => !isLook(one)).map(findingText),
      looks: compliance.remaining.filter(isLook).map((one) => lookText(one, entry.file)),
      waiverProblems: compliance.problems.map(({ message, fix }) => `${message}。${fix}`),
    }),
    templateGate(graph, entry.data, whole),
  ];
  return { graph, entry, assembled, compliance, gates };
}

/** The content that letters are made from, read anew. */
export const readForCheck = async ({
  folders,
  text = publishedContent,
  today,
}: Pick<Workspace, 'folders' | 'text' | 'today'>): Promise<CheckContext> =>
  checkContext({ ...text(await readContent(folders.content)), today: dayOf({ today }) });

/**
 * Errors in the files an edition is made from, and on the lines of registers its words come from.
 * @param lines as `file:line`
 */
function contentErrors(found: CheckContext, entry: Entry<'editions'>, lines: ReadonlySet<string>): string[] {
  const facts = entry.data.facts.map(({ fact }) => `industries/${fact.split('/')[0] ?? ''}/facts.yaml`);
  const files = new Set([
    entry.file,
    'data/newsletter.yaml',
    ...entry.data.policies.map(({ policy }) => `policies/${policy}.mdx`),
    ...facts,
    ...[...seriesShown(found.graph, entry)].map((id) => `data/series/${id}.yaml`),
  ]);
  const origins = Array.from(lines, (line) => line.replace(/:\d+$/, ''));
  return problemsIn({ ...found, today: entry.data.publishedOn }, new Set([...files, ...origins]))
    .filter(({ severity, rule }) => severity === 'error' && !judgedApart.has(rule))
    .filter(({ file, line }) => files.has(file) || lines.has(`${file}:${line}`))
    .map(({ file, line, column, message }) => `content/${file}:${line}:${column} ${message}`);
}

/** Rules whose findings the edition reports itself, or that judge by the day of the check. */
const judgedApart = new Set<string>([
  'edition-item',
  'client-wording',
  'review-in-future',
  'date-in-future',
  'fact-period',
]);

/** Editions whose file cannot be read, each with where and why, for an author. */
export function unreadable(found: CheckContext): Map<string, string> {
  const files = found.sources
    .filter(({ collection, id }) => collection === 'editions' && !found.graph.find('editions', id))
    .map(({ file, id }) => [file, id] as const);
  if (files.length === 0) return new Map();
  const problems = problemsIn(found, new Set(files.map(([file]) => file)));
  return new Map(
    files.map(([file, id]) => {
      const first = problems.find((one) => one.file === file && one.severity === 'error');
      const place = first ? `:${first.line}:${first.column} ${first.message}，` : ' ';
      return [id, `content/${file}${place}这一期读不出来。改好再运行；全部问题用 npm run check 看。`];
    }),
  );
}

function missing(found: CheckContext, graph: ContentGraph, id: string): string {
  const broken = unreadable(found).get(id);
  if (broken !== undefined) return broken;
  const known = graph.all('editions').map((entry) => entry.id);
  return `没有 ${id} 这一期。已有：${known.join('、') || '无'}；新建用 npm run newsletter -- new ${id}。`;
}
