import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { reporters } from '../../../src/checks/reporters/index.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { newProblems } from '../../helpers/mutate.ts';
import { fixture } from './fixture.ts';

const problems = newProblems(fixture, [
  { file: 'cases/byd-supplier-payment.mdx', find: '- new-energy', to: '- machinary' },
]);

describe('reports', () => {
  it('are grouped by file in the terminal and end with a count', () => {
    expect(reporters.terminal(problems, { files: 3, seconds: 0.14 })).toBe(
      `content/cases/byd-supplier-payment.mdx
  19:5  错误  没有行业 machinary；是否指 machinery？
         → 改成 machinery，或先新建这一篇（规则 unknown-reference，见 /guide/rules/unknown-reference/）

1 个错误，0 个提醒；检查了 3 个文件、${rules.length} 条规则，用时 0.1 秒`,
    );
  });

  it('annotate lines for GitHub', () => {
    expect(reporters.github(problems, { files: 3, seconds: 0 })).toBe(
      '::error file=content/cases/byd-supplier-payment.mdx,line=19,col=5,title=unknown-reference::没有行业 machinary；是否指 machinery？。改成 machinery，或先新建这一篇',
    );
  });

  it('escape for GitHub what would end a value or the line', () => {
    const odd: Problem = {
      rule: 'file-name',
      severity: 'error',
      file: 'a,b:100%.mdx',
      line: 1,
      column: 2,
      message: '50%，a:b,c\r\nd',
      fix: '改\n名',
    };
    expect(reporters.github([odd, odd], { files: 1, seconds: 0 }).split('\n')).toEqual(
      Array(2).fill(
        '::error file=content/a%2Cb%3A100%25.mdx,line=1,col=2,title=file-name::50%25，a:b,c%0D%0Ad。改%0A名',
      ),
    );
  });

  it('give JSON with every field', () => {
    expect(JSON.parse(reporters.json(problems, { files: 3, seconds: 0 }))).toEqual(problems);
  });
});
