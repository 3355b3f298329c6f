import { dueOn, lastDayOf } from '../../domain/publication.ts';
import { isGoverned } from '../../domain/entry-view.ts';
import type { DataOf } from '../../schemas/index.ts';
import type { CheckContext, CheckedFile } from '../context.ts';
import { problem } from '../problem.ts';
import type { Problem, RuleId } from '../problem.ts';

/** date-order, superseded-without-successor, expired-policy, unverified-as-fact, review-overdue, review-in-future. */
export function dates(context: CheckContext): Problem[] {
  return context.files.flatMap((file) => [...policy(file, context.today), ...review(file, context.today)]);
}

const order = [
  ['issued', '成文'],
  ['published', '公布'],
  ['expiry', '失效'],
] as const;

type PolicyData = DataOf<'policies'>;
interface Dated {
  key: string;
  name: string;
  value: string;
}
type Report = (rule: RuleId, path: string, message: string, fix: string) => Problem;

function policy({ source, entry }: CheckedFile, today: string): Problem[] {
  if (entry?.collection !== 'policies') return [];
  const report: Report = (rule, path, message, fix) =>
    problem(rule, { file: source.file, ...source.positionOf([path]) }, message, fix);
  return [
    ...contradictions(entry.data, report),
    ...force(entry.data, today, report),
    ...verification(entry.data, report),
  ];
}

function contradictions(data: PolicyData, report: Report): Problem[] {
  const known = order.flatMap(([key, name]): Dated[] => (data[key] ? [{ key, name, value: data[key] }] : []));
  const pairs = known.flatMap((later, index) => known.slice(0, index).map((earlier) => ({ earlier, later })));
  if (data.effective && data.expiry) {
    pairs.push({
      earlier: { key: 'effective', name: '施行', value: data.effective },
      later: { key: 'expiry', name: '失效', value: data.expiry },
    });
  }
  return pairs
    .filter(({ earlier, later }) => isBefore(later.value, earlier.value))
    .map(({ earlier, later }) =>
      report(
        'date-order',
        later.key,
        `${later.name}日期 ${later.value} 早于${earlier.name}日期 ${earlier.value}`,
        '核对原文，改正其中一个',
      ),
    );
}

function force(data: PolicyData, today: string, report: Report): Problem[] {
  if (data.force === 'superseded' && data.replacedBy.length === 0) {
    const fix = '在 replacedBy 写上新文件名，库里有的再写 policy 标识';
    return [report('superseded-without-successor', 'force', '标为已被取代，却没写被什么取代', fix)];
  }
  const lapsed = data.expiry && lastDayOf(data.expiry) < today;
  if (data.status !== 'approved' || data.force !== 'effective' || !lapsed) return [];
  const fix = '查有没有延续文件：有就改 expiry，没有就把 status 改成 retired';
  return [report('expired-policy', 'expiry', `${data.expiry} 已过，仍标为有效`, fix)];
}

function verification(data: PolicyData, report: Report): Problem[] {
  const problems: Problem[] = [];
  if (data.status === 'approved' && data.verification.level === 'single-secondary') {
    const fix = '核对原文后提高 verification.level，或把 status 改成 in-review';
    problems.push(report('unverified-as-fact', 'status', '只有一处二手来源，不能标为已批准', fix));
  }
  if (data.docNo && data.docNo === data.docNoCandidate?.value) {
    const fix = '核对原文后删掉 docNoCandidate，或把 docNo 删掉';
    problems.push(report('unverified-as-fact', 'docNo', `候选文号 ${data.docNo} 被当成了文号`, fix));
  }
  return problems;
}

/** Compares only as far as both dates are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function review({ source, entry }: CheckedFile, today: string): Problem[] {
  if (!entry || !isGoverned(entry) || entry.data.status === 'retired') return [];
  const { reviewedOn, reviewEvery } = entry.data;
  const place = { file: source.file, ...source.positionOf(['reviewedOn']) };
  if (reviewedOn > today)
    return [problem('review-in-future', place, `复核日期 ${reviewedOn} 还没到`, '写实际复核的那一天')];
  const due = dueOn(reviewedOn, reviewEvery);
  return due < today
    ? [
        problem(
          'review-overdue',
          place,
          `应于 ${due} 复核，已逾期`,
          '请负责岗位复核后更新 reviewedOn 和 version',
        ),
      ]
    : [];
}
