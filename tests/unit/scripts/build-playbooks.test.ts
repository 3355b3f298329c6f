import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const out = mkdtempSync(join(tmpdir(), 'shengeng-playbooks-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/build-playbooks.ts', '--out', out, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('npm run build:playbooks', { timeout: 120_000 }, () => {
  it('makes one playbook in both editions when asked for one, and says how large each file is and how long it took', () => {
    const { status, stdout } = run(['--industry', 'machinery']);
    expect(status).toBe(0);
    expect(readdirSync(join(out, 'playbooks/machinery')).toSorted()).toEqual([
      'machinery-digest.docx',
      'machinery-digest.pdf',
      'machinery.docx',
      'machinery.html',
      'machinery.md',
      'machinery.pdf',
    ]);
    expect(stdout.match(/machinery\.(pdf|docx|html|md)：[\d.]+ (KB|MB)，[\d.]+ 秒/g)).toHaveLength(4);
    expect(stdout.match(/machinery-digest\.(pdf|docx)：[\d.]+ (KB|MB)，[\d.]+ 秒/g)).toHaveLength(2);
  });

  it('names the playbooks there are when asked for another', () => {
    const { status, stderr } = run(['--industry', 'machine']);
    expect(status).toBe(1);
    expect(stderr).toContain('没有行业手册 machine。可以写：machinery、new-energy、healthcare');
    expect(stderr).toContain('用法：npm run build:playbooks -- [--industry machinery] [--out dist/site]');
  });

  it('refuses a day that does not exist', () => {
    const { status, stderr } = run([], { SHENGENG_TODAY: '2026-02-30' });
    expect(status).toBe(1);
    expect(stderr).toContain('SHENGENG_TODAY 里的 2026-02-30 不是日历上的一天');
  });
});
