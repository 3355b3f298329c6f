import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { contentDay } from '../../helpers/content.ts';

describe('the check command', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });

  it('ends with 0 on clean content, also when there are reminders only', () => {
    expect(run('--today', contentDay).status).toBe(0);
    const overdue = run('--today', '2030-01-01');
    expect(overdue.stdout).toContain('已逾期');
    expect(overdue.status).toBe(0);
  });

  it('ends with 1 on errors', () => {
    expect(run('--content', 'tests/fixtures/content', '--today', contentDay).status).toBe(1);
  });

  it('ends with 2 and says how to use it on wrong options', () => {
    const wrong = run('--format', 'xml');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('没有格式 xml。');
    expect(wrong.stderr).toContain('用法：');
    expect(run('--today', 'nope').stderr).toContain('日期 nope 要写成 2026-11-24 的样子。');
    expect(run('--content', 'nowhere').stderr).toContain('找不到文件夹 nowhere。');
  });
});
