import { dueOn, lastDayOf } from '../../domain/publication.ts';
import { isGoverned } from '../../domain/entry-view.ts';
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

function policy({ source, entry }: CheckedFile, today: string): Problem[] {
  if (entry?.collection !== 'policies') return [];
  const { data } = entry;
  const report = (rule: RuleId, path: string, message: string, fix: string) => problem(rule, { file: source.file, ...source.positionOf([path]) }, message, fix);
  const problems: Problem[] = [];
  const known = order.flatMap(([key, name]) => (data[key] ? [{ key, name, value: data[key] }] : []));
  for (const [index, later] of known.entries()) {
    for (const earlier of known.slice(0, index)) {
      if (isBefore(later.value, earlier.value)) problems.push(report('date-order', later.key, `${later.name}日期 ${later.value} 早于${earlier.name}日期 ${earlier.value}`, '核对原文，改正其中一个'));
    }
  }
  if (data.effective && data.expiry && isBefore(data.expiry, data.effective)) {
    problems.push(report('date-order', 'expiry', `失效日期 ${data.expiry} 早于施行日期 ${data.effective}`, '核对原文，改正其中一个'));
  }
  if (data.force === 'superseded' && data.replacedBy.length === 0) {
    problems.push(report('superseded-without-successor', 'force', '标为已被取代，却没写被什么取代', '在 replacedBy 写上新文件名，库里有的再写 policy 标识'));
  }
  if (data.status === 'approved' && data.force === 'effective' && data.expiry && lastDayOf(data.expiry) < today) {
    problems.push(report('expired-policy', 'expiry', `${data.expiry} 已过，仍标为有效`, '查有没有延续文件：有就改 expiry，没有就把 status 改成 retired'));
  }
  if (data.status === 'approved' && data.verification.level === 'single-secondary') {
    problems.push(report('unverified-as-fact', 'status', '只有一处二手来源，不能标为已批准', '核对原文后提高 verification.level，或把 status 改成 in-review'));
  }
  if (data.docNo && data.docNo === data.docNoCandidate?.value) {
    problems.push(report('unverified-as-fact', 'docNo', `候选文号 ${data.docNo} 被当成了文号`, '核对原文后删掉 docNoCandidate，或把 docNo 删掉'));
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
  if (reviewedOn > today) return [problem('review-in-future', place, `复核日期 ${reviewedOn} 还没到`, '写实际复核的那一天')];
  const due = dueOn(reviewedOn, reviewEvery);
  return due < today ? [problem('review-overdue', place, `应于 ${due} 复核，已逾期`, '请负责岗位复核后更新 reviewedOn 和 version')] : [];
}
