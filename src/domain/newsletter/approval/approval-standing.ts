import type { ContentGraph, Entry } from '../../graph.ts';
import { statusNames } from '../../labels.ts';
import { postProblem } from '../../posts.ts';
import { coversOf } from './approval-covers.ts';
import type { ApprovalCovers, SumOf } from './approval-covers.ts';

/**
 * Why an approval that was given does not hold any more, and what to do; nothing when it holds, when there is none,
 * or when the edition went out.
 * @param wordsCount whether the words can be compared: not where texts that wait for approval stand in for the sealed ones
 */
export function approvalStanding(
  graph: ContentGraph,
  entry: Entry<'editions'>,
  sum: SumOf,
  wordsCount = true,
): { message: string; fix: string } | undefined {
  const { id, data } = entry;
  const approval = graph.find('approvals', id)?.data;
  if (!approval || graph.find('publications', id)) return undefined;
  const { covers } = approval;
  const reasons = [
    ...(covers ? [] : ['批准记录里没有写批准管到哪里']),
    ...recordChange(approval.record, data.review.record),
    ...(covers ? changes(covers, coversOf(graph, entry, sum), wordsCount) : []),
    ...approverProblems(graph, entry, approval.approver),
  ];
  if (reasons.length === 0) return undefined;
  return {
    message: `${id} 的批准不再有效：${reasons.join('；')}`,
    fix: `把改动撤回；要用新的，就重新 build、送审，再运行 npm run newsletter -- approve ${id}`,
  };
}

/** What keeps a post from approving an edition: four eyes, by the register of posts. */
export function approverProblems(
  graph: ContentGraph,
  { data }: Pick<Entry<'editions'>, 'data'>,
  post: string,
): string[] {
  const barred = [
    { post: data.owner, as: '负责岗位' },
    { post: data.review.editor, as: '编辑岗位' },
  ];
  return [postProblem(graph.posts(), post, 'approve', barred) ?? []].flat();
}

const recordChange = (was: string | undefined, is: string | undefined): string[] =>
  was === is ? [] : [`宣传审查编号批准时是${was ?? '空的'}，现在是${is ?? '空的'}`];

function changes(was: ApprovalCovers, is: ApprovalCovers, wordsCount: boolean): string[] {
  const found = [
    ...(was.status === is.status ? [] : [`进展批准时是“${progress(was)}”，现在是“${progress(is)}”`]),
    ...waiverChanges(was.waivers, is.waivers),
    ...(was.rules === is.rules ? [] : ['合规规则（content/data/compliance/）换了版本']),
    ...fieldChanges(was.fields, is.fields),
    ...entryChanges(was.entries, is.entries),
  ];
  const silent = found.length === 0 && wordsCount && was.words !== is.words;
  return silent ? ['信里的字和批准时不一样：别处的名称、出处或图改过'] : found;
}

const progress = ({ status }: ApprovalCovers): string =>
  status in statusNames ? statusNames[status as keyof typeof statusNames] : status;

type Waivers = ApprovalCovers['waivers'];

function waiverChanges(was: Waivers, is: Waivers): string[] {
  const place = ({ rule, place: at, expression, file }: Waivers[number]) =>
    [rule, at, expression, file].join();
  const [before, now] = [
    new Map(was.map((waiver) => [place(waiver), waiver])),
    new Map(is.map((waiver) => [place(waiver), waiver])),
  ];
  const told = (what: string) => (waiver: Waivers[number]) => `豁免${what}：“${waiver.expression}”`;
  return [
    ...is.filter((waiver) => !before.has(place(waiver))).map(told('多了一处')),
    ...was.filter((waiver) => !now.has(place(waiver))).map(told('少了一处')),
    ...is
      .filter((waiver) => {
        const old = before.get(place(waiver));
        return old && (old.reason !== waiver.reason || old.post !== waiver.post);
      })
      .map(told('的理由或岗位改过')),
  ];
}

function fieldChanges(was: ApprovalCovers['fields'], is: ApprovalCovers['fields']): string[] {
  const now = new Map(is.map(({ field, sha256 }) => [field, sha256]));
  const before = new Map(was.map(({ field, sha256 }) => [field, sha256]));
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const changed = names.filter((name) => before.get(name) !== now.get(name));
  return changed.length === 0 ? [] : [`这一期的 ${changed.join('、')} 改过`];
}

function entryChanges(was: ApprovalCovers['entries'], is: ApprovalCovers['entries']): string[] {
  const before = new Map(was.map((entry) => [entry.file, entry]));
  const now = new Set(is.map(({ file }) => file));
  return [
    ...is.flatMap(({ file, version, sha256 }) => {
      const old = before.get(file);
      if (old?.sha256 === sha256) return [];
      if (!old) return [`多用了 content/${file}`];
      const raised = old.version !== version && version && old.version;
      return [`content/${file} 又封存过${raised ? `（批准时 ${old.version} 版，现在 ${version} 版）` : ''}`];
    }),
    ...was.filter(({ file }) => !now.has(file)).map(({ file }) => `不再用 content/${file}`),
  ];
}
