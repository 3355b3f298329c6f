import { z } from 'astro/zod';
import { bullets, evidence, text, time } from './fields.ts';
import { governance } from './governance.ts';

/** Numbers of the method that several pages share: follow-up times, preparation, contact levels. */
export const practice = z.strictObject({
  ...governance,
  policyRedLines: bullets('转述政策的红线，每个政策页都有').min(2),
  cadence: z
    .strictObject({
      sentence: text('两种频次的关系，一句话'),
      faceCounting: text('面访怎么计数'),
      window: text('统计窗口'),
      batchEvent: text('推介会怎么计'),
    })
    .describe('频次规则'),
  boundaries: z
    .array(z.strictObject({ id: text('编号'), text: text('说明'), ...evidence }))
    .describe('分层边界说明'),
  followUps: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9-]+$/)
          .describe('标识'),
        name: text('名称'),
        rule: text('规则'),
        withinHours: z.number().positive().optional().describe('多少小时内'),
        withinDays: z.number().positive().optional().describe('多少天内'),
        action: text('动作'),
        deliverables: bullets('交付物').default([]),
        counts: z
          .enum(['none', 'service', 'visit'])
          .default('none')
          .describe('怎么计入服务标准：none 不计、service 计一次服务、visit 计一次服务且算面访'),
        note: text('口径').optional(),
      }),
    )
    .min(1)
    .describe('跟进规则'),
  workHours: z
    .strictObject({ close: time('下班时间'), call: time('打电话、登门通常约在几点') })
    .default({ close: '17:30', call: '10:00' })
    .describe('排时间用的钟点'),
  preparation: z
    .strictObject({
      parts: z.array(z.strictObject({ name: text('名称'), what: text('内容') })).describe('三重准备'),
      schemesMin: z.number().int().describe('方案最少套数'),
      schemesMax: z.number().int().describe('方案最多套数'),
      studyShare: z.number().min(0).max(1).describe('研究与学习时间占比'),
    })
    .describe('准备规则'),
  contactLevels: z
    .array(z.strictObject({ level: text('层级'), who: text('谁对谁'), mode: text('方式') }))
    .describe('点线面'),
});
