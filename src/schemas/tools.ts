import { z } from 'astro/zod';
import { calculation, preset, spread } from './calculation.ts';
import { contactGrid } from './client-cards/contact-grid.ts';
import { ladder } from './client-cards/ladder.ts';
import { matching } from './client-cards/matching.ts';
import { mining } from './client-cards/mining.ts';
import { profile } from './client-cards/profile.ts';
import { rivals } from './client-cards/rivals.ts';
import { eventKit } from './event-kit.ts';
import { bullets, order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';
import { yearPlan } from './year-plan.ts';

/** The forms there are, as authors read of them. */
export const toolForms = {
  tier: '分层',
  health: '健康度',
  capacity: '频次与承载力',
  'visit-pack': '拜访包',
  'spin-sheet': '提问单',
  minutes: '纪要',
  'follow-up': '跟进日历',
  weekly: '本周该见谁',
  'region-map': '区域作战图',
  'team-sheet': '晨会单',
  value: '价值测算',
  'working-capital': '流贷需求测算',
  warning: '预警排查',
  touchpoints: '触点日历',
  'event-kit': '推介会工具包',
  'contact-grid': '接触网格',
  ladder: '阶梯',
  profile: '一户一档',
  mining: '挖潜取数',
  matching: '资源对接',
  rivals: '竞争对照',
} as const;
type FormName = keyof typeof toolForms;

/** What a form works by, where the tool itself says it. */
const rules = {
  calculations: z.array(calculation).default([]).describe('公式：价值测算和流贷需求测算用'),
  spread: spread.optional().describe('预计的数两头各偏多少：价值测算用'),
  presets: z.array(preset).default([]).describe('案例的数：价值测算用'),
  statement: bullets('建议书上的声明：价值测算用').default([]),
  yearPlan: yearPlan.optional(),
  eventKit: eventKit.optional(),
  contactGrid: contactGrid.optional(),
  ladder: ladder.optional(),
  profile: profile.optional(),
  mining: mining.optional(),
  matching: matching.optional(),
  rivals: rivals.optional(),
};

/** The forms that work by each of them. */
const formsOf: Readonly<Record<keyof typeof rules, readonly FormName[]>> = {
  calculations: ['value', 'working-capital'],
  spread: ['value'],
  presets: ['value'],
  statement: ['value'],
  yearPlan: ['touchpoints'],
  eventKit: ['event-kit'],
  contactGrid: ['contact-grid'],
  ladder: ['ladder'],
  profile: ['profile'],
  mining: ['mining'],
  matching: ['matching'],
  rivals: ['rivals'],
};

/** A calculator of the site: which form it shows, where it stands in 4D and which methods it serves. */
export const tools = z
  .strictObject({
    ...governance,
    order: order('列表顺序'),
    form: z.enum(Object.keys(toolForms) as [FormName, ...FormName[]]).describe(
      `表单：${Object.entries(toolForms)
        .map(([form, name]) => `${form} ${name}`)
        .join('、')}`,
    ),
    phase: term('phases', '4D 阶段'),
    visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
    methods: z.array(ref('methods', '方法')).min(1).describe('服务哪些方法'),
    limit: text('这个工具不能拿来做什么'),
    ...rules,
  })
  .superRefine((tool, context) => {
    for (const field of Object.keys(rules) as (keyof typeof rules)[]) {
      const isOwn = formsOf[field].includes(tool.form);
      if (isWritten(tool[field]) === isOwn) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: isOwn
          ? `form: ${tool.form} 的工具要写这一栏，表单照它显示`
          : `这一栏只有 form: ${formsOf[field].join('、')} 的工具写`,
      });
    }
  });

const isWritten = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;
