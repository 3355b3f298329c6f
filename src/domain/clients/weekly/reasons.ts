import { daysBetween, weekdayText } from '../../days.ts';
import type { Debts } from './debts.ts';
import type { WeeklyRules } from './rules.ts';
import type { Matter, WeeklyClient } from './rows.ts';
import type { Week } from './week.ts';

/** Why a client stands where it stands, the weightiest first, in one sentence. */
export function reasonOf(client: WeeklyClient, debts: Debts, rules: WeeklyRules, week: Week): string {
  const parts = [
    ...debts.red.map(({ name, action }) => `${levelled(name, '红色预警')}，${action}`),
    ...debts.matters.map((matter) => matterText(matter, week)),
    ...visitText(client, debts, week),
    ...debts.yellow.map(({ name, action }) => `${levelled(name, '黄色预警')}，${action}`),
    ...(debts.inWarning ? ['正在预警干预，按干预方案跟'] : []),
    ...contactText(client, debts, rules, week),
  ];
  return `${parts.length > 0 ? parts.join('；') : calm(client, debts)}。`;
}

const levelled = (name: string, level: string): string => (name === level ? name : `${level}“${name}”`);

function matterText({ day = '', text }: Matter, { from }: Week): string {
  const past = daysBetween(day, from);
  return past > 0 ? `“${text}”${weekdayText(day)}到期，已过 ${past} 天` : `“${text}”${weekdayText(day)}到期`;
}

function visitText({ visit = '', tier, stage }: WeeklyClient, debts: Debts, week: Week): string[] {
  if (debts.neverSeen) return [`${tier.name}没有面访记录，先当欠一次`];
  if (debts.visitDue === undefined || debts.visitDue > week.end) return [];
  const every = daysBetween(visit, debts.visitDue);
  const rule =
    stage === 'follow-up' && every < tier.visitEvery
      ? `访后 ${every} 天内再访`
      : `${tier.name}最长 ${every} 天见一次`;
  const last = `上次面访${shortDay(visit, week)}，${rule}`;
  if (debts.visitLate === 0) return [`${last}，${weekdayText(debts.visitDue)}到期`];
  return [`${last}，已超 ${debts.visitLate} 天${debts.missed > 0 ? `，漏了 ${debts.missed} 期` : ''}`];
}

/** Where a visit is owed, or due before the contact is late, it is the contact. */
function contactText(client: WeeklyClient, debts: Debts, rules: WeeklyRules, week: Week): string[] {
  const { contactDue, contactLate, visitDue, visitLate, neverSeen } = debts;
  const isDue = visitDue !== undefined && visitDue <= week.end;
  const isSeen = neverSeen || visitLate > 0 || (isDue && contactLate === 0);
  if (isSeen || contactDue === undefined || contactDue > week.end) return [];
  const last = [client.visit ?? '', client.contact ?? ''].sort()[1] ?? '';
  const every = daysBetween(last, contactDue);
  const rule =
    every < client.tier.contactEvery && every === rules.call
      ? `访后 ${every} 天内回访`
      : `${client.tier.name}最长 ${every} 天联系一次`;
  const text = `上次联系${shortDay(last, week)}，${rule}`;
  return [contactLate > 0 ? `${text}，已超 ${contactLate} 天` : `${text}，${weekdayText(contactDue)}到期`];
}

function calm({ stage }: WeeklyClient, { visitDue, contactDue }: Debts): string {
  const next = [visitDue, contactDue].filter((day) => day !== undefined).sort()[0];
  if (next !== undefined)
    return `本周不急，下次${next === visitDue ? '面访' : '联系'}最晚 ${weekdayText(next)}`;
  return stage === undefined ? '本周不急' : '还没见过面，按拜访准备走，没有欠的次数';
}

/** `11月2日`, with the year when it is another one. */
function shortDay(day: string, { from }: Week): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year === Number(from.slice(0, 4)) ? '' : `${year ?? ''}年`}${month ?? ''}月${date ?? ''}日`;
}
