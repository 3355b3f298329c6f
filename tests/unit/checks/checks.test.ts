import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { isBankCard, isCreditCode, isIdNumber } from '../../../src/checks/personal-data.ts';
import { rules } from '../../../src/checks/problem.ts';
import { reporters } from '../../../src/checks/reporters/index.ts';
import { readContent, loadGraph } from '../../../src/loaders/disk.ts';
import { checkedOn, line, newProblems } from '../../helpers/mutate.ts';
import { edgeMutations } from './edge-mutations.ts';
import { fieldMutations } from './field-mutations.ts';
import { regionMutations } from './region-mutations.ts';
import { textMutations } from './text-mutations.ts';

const mutations = [...fieldMutations, ...textMutations, ...edgeMutations, ...regionMutations];

const fixture = await readContent('tests/fixtures/content');

describe('a broken file', () => {
  it.each(mutations)('is reported with place, message and remedy: $name', ({ edit, report }) => {
    expect(newProblems(fixture, [edit]).map(line).slice(0, 4)).toEqual(report);
  });

  it('covers every rule', () => {
    const covered = new Set(mutations.flatMap(({ report }) => report.map((text) => text.split(' ')[0])));
    expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('does not hide another broken file', () => {
    const problems = newProblems(fixture, [
      { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'products/zichanchi.mdx', find: 'status: approved', to: 'status: aproved' },
    ]);
    expect(problems.map((item) => item.file)).toEqual(['products/piaojuchi.mdx', 'products/zichanchi.mdx']);
  });

  it('takes no coordinate for a telephone number', () => {
    const edit = { file: 'regions/jia.geojson', find: /\[0\.01, 0\.06\]/g, to: '[0.13912345678, 0.06]' };
    expect(newProblems(fixture, [edit])).toEqual([]);
  });

  it('still has its text checked when its fields are wrong', () => {
    const problems = newProblems(fixture, [
      { file: 'methods/spin.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑(八)个' },
    ]);
    expect(problems.map((item) => item.rule)).toEqual([
      'schema-violation',
      'half-width-punctuation',
      'half-width-punctuation',
    ]);
  });
});

describe('the real content', () => {
  it('has no problem', async () => {
    const content = await readContent('content');
    expect(runChecks({ ...content, today: checkedOn }).map(line)).toEqual([]);
  });

  it('explains every rule on a page of the author guide', async () => {
    const graph = await loadGraph('content');
    const pages = graph.all('guide').filter(({ data }) => data.group === 'rules');
    expect(pages.map(({ id }) => id.replace('rules/', '')).sort()).toEqual(Object.keys(rules).sort());
    for (const page of pages)
      expect(page.data.severity).toBe(rules[page.id.replace('rules/', '') as keyof typeof rules]);
  });
});

describe('reports', () => {
  const problems = newProblems(fixture, [
    { file: 'cases/z-machinery.mdx', find: 'industries: [machinery]', to: 'industries: [machinary]' },
  ]);

  it('groups by file in the terminal and ends with a count', () => {
    expect(reporters.terminal(problems, { files: 3, seconds: 0.14 })).toBe(
      `content/cases/z-machinery.mdx
  17:14  错误  没有行业 machinary；是否指 machinery？
         → 改成已有的行业标识，或先新建这个条目（规则 unknown-reference，见 /guide/rules/unknown-reference/）

1 个错误，0 个提醒；检查了 3 个文件、36 条规则，用时 0.1 秒`,
    );
  });

  it('annotates lines for GitHub', () => {
    expect(reporters.github(problems, { files: 3, seconds: 0 })).toBe(
      '::error file=content/cases/z-machinery.mdx,line=17,col=14,title=unknown-reference::没有行业 machinary；是否指 machinery？。改成已有的行业标识，或先新建这个条目',
    );
  });

  it('gives JSON with every field', () => {
    expect(JSON.parse(reporters.json(problems, { files: 3, seconds: 0 }))).toEqual(problems);
  });
});

describe('the check command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });

  it('ends with 0 on clean content, also when there are reminders only', () => {
    expect(run('--today', checkedOn).status).toBe(0);
    const overdue = run('--today', '2030-01-01');
    expect(overdue.stdout).toContain('已逾期');
    expect(overdue.status).toBe(0);
  });

  it('ends with 1 on errors', () => {
    expect(run('--content', 'tests/fixtures/content', '--today', checkedOn).status).toBe(1);
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

describe('numbers that identify somebody', () => {
  it('accepts only the right check character', () => {
    expect([
      isIdNumber('11010519491231002X'),
      isIdNumber('110105194912310021'),
      isIdNumber('11010519491331002X'),
    ]).toEqual([true, false, false]);
    expect([isCreditCode('91350100M000100Y43'), isCreditCode('91350100M000100Y44')]).toEqual([true, false]);
    expect([
      isBankCard('4111111111111111'),
      isBankCard('4111111111111112'),
      isBankCard('1111111111111117'),
    ]).toEqual([true, false, false]);
  });
});
