import { z } from 'astro/zod';
import { bullets, text } from './fields.ts';
import { governance } from './governance.ts';
import { newsletterSeries } from './newsletter-series.ts';

/** What every edition of the client newsletter has in common. */
export const newsletter = z.strictObject({
  ...governance,
  series: newsletterSeries,
  mark: z
    .strictObject({
      file: text('图片地址，例如 ./newsletter-mark.svg'),
      alt: text('这是哪家银行的行标').max(30, '不超过 30 字'),
    })
    .optional()
    .describe('行标，刊头用；不写就只印行名'),
  contact: z
    .strictObject({
      bank: text('银行'),
      department: text('部门'),
      address: text('地址').optional(),
      phone: text('电话').optional(),
      email: z.email('写完整邮箱').optional().describe('邮箱'),
      invite: text('请客户联系的一句话'),
    })
    .describe('发送方与联系方式'),
  disclaimer: bullets('声明，一段一条').min(1),
  optOut: text('怎么不再接收'),
  checkDays: z.number().int().min(1).describe('出处须在出刊前多少天内核对过'),
});
