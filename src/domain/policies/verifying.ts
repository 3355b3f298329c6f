import type { ShownField } from '../../schemas/policy-evidence.ts';
import { shownFieldNames } from '../labels.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { evidenceLevels, evidenceOf, reaches } from './evidence.ts';
import type { EvidenceLevel, PolicyEvidence } from './evidence.ts';

/** Where a policy reaches readers, the farthest first. */
export const reachNames = {
  letter: '客户通讯在用',
  client: '有客户视图',
  pack: '拜访包里有',
  core: '核心政策',
} as const;
export type Reach = keyof typeof reachNames;

/** A policy that waits to be looked up, with what to look for. */
export interface VerifyTask {
  entry: Entry<'policies'>;
  reach: readonly Reach[];
  weakest: EvidenceLevel;
  /** What nobody has seen in the original or a full-text reprint: `文号`, `要点第2、3条`. */
  missing: readonly string[];
  /** Day the newest page was seen; nothing when none was. */
  seenOn: string | undefined;
  /** Words that find the document in a search engine. */
  searchFor: string;
}

/** What to look up next: by reach, then by how weak the evidence is, then the oldest look first. */
export function verifyTasks(graph: ContentGraph): VerifyTask[] {
  return graph
    .all('policies')
    .filter(({ data }) => data.status !== 'retired')
    .map((entry) => taskOf(graph, entry))
    .filter(({ missing }) => missing.length > 0)
    .sort(
      (a, b) =>
        rankOf(b.reach) - rankOf(a.reach) ||
        evidenceLevels.indexOf(b.weakest) - evidenceLevels.indexOf(a.weakest) ||
        (a.seenOn ?? '').localeCompare(b.seenOn ?? '') ||
        a.entry.id.localeCompare(b.entry.id),
    );
}

function taskOf(graph: ContentGraph, entry: Entry<'policies'>): VerifyTask {
  const { data } = entry;
  const evidence = evidenceOf(graph, data);
  return {
    entry,
    reach: reachOf(graph, entry),
    weakest: evidence.weakest,
    missing: missingIn(evidence),
    seenOn: data.evidence
      .map(({ seenOn }) => seenOn)
      .sort()
      .at(-1),
    searchFor: [data.docNo ?? data.docNoCandidate?.value, data.title, data.issuers[0]]
      .filter(Boolean)
      .join(' '),
  };
}

/** Fields whose absence in the original misleads a reader; the others are lists of names. */
const looked: readonly ShownField[] = ['docNo', 'issued', 'published', 'effective', 'expiry', 'issuers'];

function missingIn({ fields, points }: PolicyEvidence): string[] {
  const weak = (level: EvidenceLevel | undefined) => level !== undefined && !reaches(level, 'reprint');
  const unseen = points.flatMap(({ level }, index) => (weak(level) ? [index + 1] : []));
  return [
    ...looked.filter((name) => weak(fields.get(name)?.level)).map((name) => shownFieldNames[name]),
    ...(unseen.length > 0 ? [`要点第${unseen.join('、')}条`] : []),
  ];
}

function reachOf(graph: ContentGraph, { id, data }: Entry<'policies'>): Reach[] {
  const inLetter = graph
    .all('editions')
    .some((edition) => edition.data.policies.some(({ policy }) => policy === id));
  const watched = graph
    .all('industries')
    .some((industry) => industry.data.watch.some((policy) => policy === id));
  return [
    ...(inLetter ? (['letter'] as const) : []),
    ...(data.client ? (['client'] as const) : []),
    ...(watched ? (['pack'] as const) : []),
    ...(data.priority === 'core' ? (['core'] as const) : []),
  ];
}

const weights: Readonly<Record<Reach, number>> = { letter: 8, client: 4, pack: 2, core: 1 };
const rankOf = (reach: readonly Reach[]): number => reach.reduce((sum, one) => sum + weights[one], 0);

/** How many policies an industry has at each level; policies of all trades count under `undefined`. */
export function levelsByIndustry(graph: ContentGraph) {
  const rowOf = (title: string, entries: readonly Entry<'policies'>[]) => ({
    title,
    total: entries.length,
    counts: evidenceLevels.map((level) => ({
      level,
      count: entries.filter(({ data }) => evidenceOf(graph, data).weakest === level).length,
    })),
  });
  const policies = graph.all('policies');
  return [
    ...graph.all('industries').map(({ id, data }) =>
      rowOf(
        data.title,
        policies.filter((entry) => entry.data.industries.some((industry) => industry === id)),
      ),
    ),
    rowOf(
      '不分行业',
      policies.filter(({ data }) => data.industries.length === 0),
    ),
    rowOf('全部', policies),
  ];
}
