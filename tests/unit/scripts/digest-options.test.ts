import { expect, it } from 'vitest';
import { digestDays } from '../../../scripts/lib/digest-options.ts';

const today = '2026-11-30';

it('goes to today unless it is told otherwise', () => {
  expect(digestDays(['--since', '2026-11-23'], today)).toEqual({ since: '2026-11-23', until: today });
  expect(digestDays(['--since', today, '--until', today], today)).toEqual({ since: today, until: today });
});

it.each([
  [[], /缺 --since/],
  [['--since', '2026-02-30'], /--since 的 2026-02-30 要写成/],
  [['--since', '23.11.2026'], /要写成 2026-11-23 的样子/],
  [['--since', '2026-12-01'], /还没到，今天是 2026-11-30/],
  [['--since', '2026-11-23', '--until', '2026-12-01'], /--until 的 2026-12-01 还没到/],
  [['--since', '2026-11-23', '--until', '2026-11-22'], /晚于/],
  [['--from', '2026-11-23'], /用法/],
  [['2026-11-23'], /用法/],
])('refuses %j', (args, message) => {
  expect(() => digestDays(args, today)).toThrow(message);
});
