import { debtsOf } from './debts.ts';
import type { Debts } from './debts.ts';
import { reasonOf } from './reasons.ts';
import type { WeeklyRules } from './rules.ts';
import type { WeeklyClient } from './rows.ts';
import type { Week } from './week.ts';

export interface Ranked {
  client: WeeklyClient;
  debts: Debts;
  /** What it is to be this week; nothing where nothing is due. */
  action: 'visit' | 'contact' | undefined;
  reason: string;
  /** Why it stands before the next one, or that nothing but the code tells them apart. */
  next: string;
}

interface Judged {
  client: WeeklyClient;
  debts: Debts;
  isDue: boolean;
}

/** Stages from the one in which a visit matters most. */
const stages = ['warning', 'follow-up', 'deepening', 'first-visit', 'prepare', 'maintenance', 'target'];

/**
 * What places are decided by, one after the other; the greater number stands first. More of a debt never makes a
 * number smaller unless an earlier one grew.
 */
const order: readonly { name: string; rule: string; of(one: Judged, rules: WeeklyRules): number }[] = [
  { name: '有红色预警', rule: '红色预警和红线', of: ({ debts }) => Number(debts.red.length > 0) },
  {
    name: '本周有到期的事',
    rule: '本周内（含已过期）要办的事',
    of: ({ debts }) => Number(debts.matters.length > 0),
  },
  {
    name: '到期更早',
    rule: '要办的事哪天到期，早的先',
    of: ({ debts }) => -dayNumber(debts.matters[0]?.day),
  },
  {
    name: '该见没见',
    rule: '面访超过层级的最长间隔',
    of: ({ debts }) => Number(debts.visitLate > 0 || debts.neverSeen),
  },
  {
    name: '有黄色预警',
    rule: '黄色预警，或正在预警干预',
    of: ({ debts }) => Number(debts.yellow.length > 0 || debts.inWarning),
  },
  { name: '该联系没联系', rule: '联系超过层级的最长间隔', of: ({ debts }) => Number(debts.contactLate > 0) },
  { name: '本周到期', rule: '面访或联系在本周内到期', of: ({ isDue }) => Number(isDue) },
  { name: '漏见的期数多', rule: '面访漏了几期，多的先', of: ({ debts }) => debts.missed },
  {
    name: '层级高',
    rule: '层级，高的先',
    of: ({ client }, { tiers }) => -tiers.findIndex(({ id }) => id === client.tier.id),
  },
  { name: '面访超期更久', rule: '面访超期天数，多的先', of: ({ debts }) => debts.visitLate },
  { name: '联系超期更久', rule: '联系超期天数，多的先', of: ({ debts }) => debts.contactLate },
  { name: '预警更多', rule: '预警个数，多的先', of: ({ client }) => client.signs.length },
  {
    name: '阶段更要紧',
    rule: '阶段：预警干预、跟进转化、深化合作、首次拜访、拜访准备、日常维护、锁定目标',
    of: ({ client }) => -stages.indexOf(client.stage ?? 'maintenance'),
  },
];

/** The order in words, for the page. */
export const orderWords: readonly string[] = order.map(({ rule }) => rule);

/** Everybody by how soon they have to be seen, each place with its reason. */
export function ranked(clients: readonly WeeklyClient[], rules: WeeklyRules, week: Week): Ranked[] {
  const judged = clients.map((client) => {
    const one = judge(client, rules, week);
    return { one, keys: order.map(({ of }) => of(one, rules)) };
  });
  judged.sort((a, b) => {
    const at = firstDifference(a.keys, b.keys);
    if (at < 0) return byCode(a.one.client.code, b.one.client.code);
    return (b.keys[at] ?? 0) - (a.keys[at] ?? 0);
  });
  return judged.map(({ one, keys }, place) => {
    const after = judged[place + 1];
    return {
      client: one.client,
      debts: one.debts,
      action: actionOf(one, week),
      reason: reasonOf(one.client, one.debts, rules, week),
      next: after ? comparison(keys, after.keys, after.one.client.code) : '',
    };
  });
}

function judge(client: WeeklyClient, rules: WeeklyRules, week: Week): Judged {
  const debts = debtsOf(client, rules, week);
  return { client, debts, isDue: [debts.visitDue, debts.contactDue].some((day) => isBy(day, week)) };
}

const isBy = (day: string | undefined, week: Week): boolean => day !== undefined && day <= week.end;

function actionOf({ debts, isDue }: Judged, week: Week): Ranked['action'] {
  if (debts.red.length > 0 || debts.neverSeen || isBy(debts.visitDue, week)) return 'visit';
  const calls = debts.matters.length > 0 || debts.yellow.length > 0 || debts.inWarning || isDue;
  return calls ? 'contact' : undefined;
}

function comparison(own: readonly number[], other: readonly number[], code: string): string {
  const at = firstDifference(own, other);
  return at < 0 ? `和 ${code} 一样急，按代号排` : `比 ${code} 先：${order[at]?.name ?? ''}`;
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.findIndex((value, at) => value !== b[at]);

const dayNumber = (day: string | undefined): number => (day === undefined ? 0 : Date.parse(day));

/** A2 before A10. */
const byCode = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
