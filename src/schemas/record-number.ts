import { z } from 'astro/zod';

/** Number under which the bank filed the review of a letter: code of the office, year, number. */
export const recordNumber = z
  .string()
  .trim()
  .regex(
    /^[\p{Script=Han}A-Za-z]{2,16}〔20\d{2}〕第?\d{1,5}号$/u,
    '宣传审查编号写成 示宣审〔2026〕第011号 的样子：机构代字、〔年份〕、序号；还没有编号就不写这一行',
  )
  .describe('宣传审查编号');
