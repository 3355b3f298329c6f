import { capacityPlan } from '../capacity.ts';
import type { CapacityPlan } from '../capacity.ts';
import type { TierRule } from '../tiering.ts';
import type { Learner } from './learners.ts';
import type { Manager } from './managers.ts';

/** Hours of a working day and of each kind of contact. */
export interface TeamHours {
  perDay: number;
  perVisit: number;
  perContact: number;
}

/** One colleague: what was learned, whether the book fits the month, whom they see; either file may be lacking. */
export interface TeamRow {
  code: string;
  learner: Learner | undefined;
  plan: CapacityPlan | undefined;
  visits: readonly string[];
}

/** Everybody of the table and of the files, joined by their stand-ins. */
export function teamRows(
  learners: readonly Learner[],
  managers: readonly Manager[],
  tiers: readonly TierRule[],
  hours: TeamHours,
): TeamRow[] {
  const codes = [...new Set([...managers, ...learners].map(({ code }) => code))];
  return codes.map((code) => {
    const manager = managers.find((one) => one.code === code);
    return {
      code,
      learner: learners.find((one) => one.code === code),
      plan: manager && planOf(manager, tiers, hours),
      visits: manager?.visits ?? [],
    };
  });
}

const planOf = (
  manager: Manager,
  tiers: readonly TierRule[],
  { perDay, perVisit, perContact }: TeamHours,
): CapacityPlan =>
  capacityPlan(tiers, {
    ...manager,
    hoursPerVisit: perVisit,
    hoursPerContact: perContact,
    hoursPerDay: perDay,
  });

const one = (value: number): string => String(Math.round(value * 10) / 10);

/** Whether the floor fits: `装得下 60.5／67.2 小时`, `差 20 小时，约 26 户`. */
export function fitWords(plan: CapacityPlan | undefined): string {
  if (!plan) return '没有表';
  const { needed, available, fitting } = plan;
  if (needed <= available) return `装得下（${one(needed)}／${one(available)} 小时）`;
  return `差 ${one(needed - available)} 小时，顾得过来约 ${Math.floor(fitting ?? 0)} 户`;
}

/** What is overdue in learning, in words; empty when nothing is. */
export function overdueWords(learner: Learner | undefined, codeOf: (module: string) => string): string {
  if (!learner) return '没有文件';
  const parts = [
    ...(learner.due > 0 ? [`${learner.due} 张复习卡到期`] : []),
    ...(learner.redo.length > 0 ? [`${learner.redo.map(codeOf).join('、')} 改版要重学`] : []),
    ...(learner.open.length > 0 ? [`${learner.open.map(codeOf).join('、')} 没过`] : []),
  ];
  return parts.join('；');
}

/** `4 位：1 位装不下；2 位有到期没复习的；今天见 5 家。` */
export function teamSentence(rows: readonly TeamRow[]): string {
  const over = rows.filter(({ plan }) => plan !== undefined && plan.needed > plan.available).length;
  const late = rows.filter(
    ({ learner }) => learner !== undefined && learner.due + learner.redo.length > 0,
  ).length;
  const seen = new Set(rows.flatMap(({ visits }) => visits)).size;
  const parts = [
    over > 0 ? `${over} 位按最低标准装不下` : '按最低标准都装得下',
    late > 0 ? `${late} 位学习有到期的` : '学习没有到期的',
    `今天见 ${seen} 家`,
  ];
  return `${rows.length} 位：${parts.join('；')}。`;
}

/** A client two colleagues mean to see today, with both. */
export function doubled(rows: readonly TeamRow[]): string[] {
  const clients = [...new Set(rows.flatMap(({ visits }) => visits))];
  return clients.flatMap((visit) => {
    const who = rows.filter(({ visits }) => visits.includes(visit)).map(({ code }) => code);
    return who.length > 1 ? [`${visit} 被${who.join('、')}都排了，先说好谁去`] : [];
  });
}
