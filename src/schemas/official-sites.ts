import { z } from 'astro/zod';
import { text } from './fields.ts';
import { governance } from './governance.ts';

const site = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, '只写域名，例如 gov.cn，不写 https 和斜杠')
    .describe('域名，下级域名都算'),
  name: text('哪个机构的'),
});

/**
 * Web sites an official link may lead to, and media whose page stands as evidence alone; a host
 * stands for all below it.
 */
export const officialSites = z.strictObject({
  ...governance,
  sites: z.array(site).min(1).describe('网站'),
  media: z.array(site).default([]).describe('可以单独作证的媒体和法规数据库'),
});
