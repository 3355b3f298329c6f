import { z } from 'astro/zod';
import { bullets } from './fields.ts';
import { governance } from './governance.ts';
import { expression } from './regular-expression.ts';

/** Parts a sentence is read by; which of them together are a risk says `src/compliance/parts/grammar/`. */
const promiseParts = {
  bank: '本行和本行的人',
  reader: '对着客户说',
  offer: '本行的产品',
  money: '客户的钱',
  never: '说死不会',
  loss: '亏损',
  surely: '说死一定',
  gain: '收益',
  ease: '叫人不用担心',
  cover: '替客户兜着',
  record: '拿过去说事',
  perfect: '过去没出过错',
  like: '说成和存款一样',
  'beats-deposit': '说比存款强',
  principal: '本金',
  intact: '一分不少',
  wealth: '理财一类的产品',
  yield: '收益数字',
  loan: '贷款、额度、审批',
  granted: '批下来、放出来',
  formality: '把审批说成形式',
  ready: '说已经留好',
  'easy-terms': '门槛说得太低',
  'no-check': '说不用审、不用押',
  everyone: '谁都行',
  soon: '快得不像审批',
} as const;
const dealParts = {
  price: '利率和收费',
  fixed: '说死不变',
  give: '答应给',
  lowest: '低到比谁都低',
  'deposit-act': '存款、开户、签约',
  gift: '送礼返现',
  attend: '来参加、扫码、关注',
  present: '来了就有的礼',
  demand: '当作条件',
  tie: '搭的产品',
  'loan-gain': '换来的好处',
  paper: '申请时交的材料',
  peer: '别的银行',
  judge: '褒贬',
  'we-can': '唯独我们行',
  top: '说自己最强',
  asset: '资产',
  forecast: '断言涨跌',
  trade: '买卖动作',
  neutral: '中性的避险话',
} as const;
const adviceParts = {
  rush: '催',
  act: '叫人来办',
  lose: '不然就没了',
  scarce: '名额资金',
  few: '说快没了',
  authority: '政府和监管',
  endorse: '推荐、认可、担保',
  'strong-endorse': '明说撑腰',
  listed: '名单、通知一类的事实',
  tax: '税、票、账',
  less: '少交',
  'tax-trick': '做账做票',
  control: '监管要管的事',
  trick: '绕的办法',
  unseen: '说没人查',
  misuse: '贷款用到不该用的地方',
  leave: '说可以这么做',
  spoken: '拉家常、打包票的口气',
  statistic: '统计和行情报道',
} as const;
/** Parts that excuse: they forbid, deny, warn, leave a way out, or take all that back. */
const shieldParts = {
  forbid: '禁止和劝阻',
  disclaim: '不作承诺',
  warning: '防骗、追责和风险提示',
  hedge: '留余地',
  contrast: '转折',
} as const;
/** What each part is called. */
export const partTitles = { ...promiseParts, ...dealParts, ...adviceParts, ...shieldParts };
export type PartName = keyof typeof partTitles;
const partNames = Object.keys(partTitles) as PartName[];

/** What a sentence can be stopped for when its parts are read together. */
export const judgedNames = {
  'implied-guarantee': '暗示保收益',
  'disguised-principal-protected-wealth': '把理财说得像保本',
  'implied-approval': '暗示一定能批',
  'rate-promise': '答应价格或送礼',
  tying: '搭售',
  'comparison-with-peers': '和别家比',
  'investment-advice': '断涨跌、劝买卖',
  'fake-urgency': '催促',
  'government-endorsement': '借政府的名',
  'tax-evasion-hint': '教少交税、做账',
  'evading-supervision': '教绕开监管',
} as const;
export type JudgedKind = keyof typeof judgedNames;
export const judgedKinds = Object.keys(judgedNames) as JudgedKind[];

/** The words each part is recognised by, and what nobody looks for. */
export const complianceParts = z.strictObject({
  ...governance,
  notLookedFor: bullets('没有查的，印在质检报告里').min(1, '至少写一条'),
  parts: z
    .array(
      z.strictObject({
        part: z.enum(partNames).describe('零件'),
        expressions: z.array(expression('说法（正则）')).min(1, '至少写一种说法').describe('说法'),
      }),
    )
    .refine(
      (parts) => partNames.every((name) => parts.filter(({ part }) => part === name).length === 1),
      '每个零件写一组，不缺也不重复',
    )
    .describe('零件'),
});
