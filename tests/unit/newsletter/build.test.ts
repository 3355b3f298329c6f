import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import { readFolder } from '../../../scripts/lib/folders.ts';
import { problemsOf } from '../../../src/domain/newsletter/approval/gates.ts';
import { newEdition } from '../../../scripts/lib/newsletter/new.ts';
import { graph } from '../../helpers/content.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => {
  workspace.remove();
});

describe('building an edition', () => {
  it('gives the same bytes twice, for clients and for reviewers', async () => {
    const read = async () => [
      await readFolder(join(workspace.folders.dist, 'clients/2026-11')),
      await readFolder(join(workspace.folders.dist, 'review/2026-11')),
    ];
    await buildEdition(workspace, '2026-11');
    const first = await read();
    await buildEdition(workspace, '2026-11');
    expect(await read()).toEqual(first);
  });

  it('makes a folder for each segment', async () => {
    const { files } = await buildEdition(workspace, '2026-11');
    expect([...files.keys()].filter((name) => name.endsWith('email.txt'))).toEqual([
      'email.txt',
      'machinery/email.txt',
      'new-energy/email.txt',
      'small/email.txt',
    ]);
    expect(String(files.get('machinery/email.txt'))).not.toContain('动力电池');
  });

  it('reports what was left out and why', async () => {
    workspace.edit(
      'editions/2026-11.mdx',
      'facts:',
      '  - policy: youzhi-zhongxiao-tidu-peiyu-zanxing-2022\n    checkedOn: 2026-11-23\nfacts:',
    );
    const { report } = await buildEdition(workspace, '2026-11');
    expect(report.leftOut).toEqual([
      {
        title: '优质中小企业梯度培育管理暂行办法',
        reason: '已被取代：优质中小企业梯度培育管理办法（2026年）',
      },
    ]);
  });

  it('says where a file that cannot be read is wrong', async () => {
    workspace.edit('editions/2026-11.mdx', 'publishedOn: ', 'publishedOn: [');
    await expect(buildEdition(workspace, '2026-11')).rejects.toThrow(
      /content\/editions\/2026-11\.mdx:\d+:\d+ .*引号或括号没有成对，这一期读不出来。改好再运行/,
    );
  });

  it('says which editions there are when the one asked for is not', async () => {
    await expect(buildEdition(workspace, '2027-01')).rejects.toThrow(
      /没有 2027-01 这一期。已有：2026-10、2026-11/,
    );
  });
});

describe('a new edition', () => {
  it('picks what is due and says why the rest is left out', async () => {
    workspace.edit('policies/zhongxiaowei-tiexi-2026-01.mdx', /^docNo: .*\n/m, '');
    const { picks, suggestions, publishedOn } = await newEdition(workspace, '2026-12-policy');
    expect(publishedOn).toBe('2026-12-10');
    expect(suggestions.policies.map(({ id, reason }) => `${id}：${reason}`)).toContain(
      'shebei-gengxin-tiexi-2026-2：2026-12-31 到期',
    );
    expect(suggestions.leftOut.map(({ reason }) => reason)).toContain('还没有写客户视图（client）');
    expect(suggestions.leftOut.map(({ id, reason }) => `${id}：${reason}`)).toContain(
      'xudai-13-2024：2026-11 已选用，还没有发布',
    );
    // The editor has held every item against its source.
    workspace.edit(
      'editions/2026-12-policy.mdx',
      /^( {2}- (?:policy|fact): .*)$/gm,
      '$1\n    checkedOn: 2026-12-09',
    );
    const { report } = await buildEdition({ ...workspace, today: '2026-12-09' }, '2026-12-policy');
    expect(report.leftOut).toEqual([]);
    const [unwritten, foreword, approval, ...numbers] = problemsOf(report.gates);
    expect([unwritten, foreword, approval]).toEqual([
      expect.stringContaining('“【写一句本期最要紧的话】”：占位字'),
      expect.stringContaining('“【写一两句卷首语：本期为什么值得看】”：占位字'),
      expect.stringContaining('缺宣传审查编号'),
    ]);
    // A document whose number is not known is offered, not picked.
    expect(numbers).toEqual([]);
    const offered = suggestions.policies.find(({ id }) => id === 'zhongxiaowei-tiexi-2026-01');
    expect(offered?.lacking).toBe('文号还没有核到');
    expect(picks.policies.length).toBeGreaterThan(2);
    expect(picks.policies.every(({ id }) => graph.get('policies', id).data.docNo)).toBe(true);
  });

  it('of both kinds is of usual size, with one fact of each industry that has one', async () => {
    workspace.edit('data/newsletter.yaml', 'until: 2026-11', 'until: 2026-12');
    const { picks, suggestions } = await newEdition(workspace, '2026-12');
    const industries = picks.facts.map(({ id }) => id.split('/')[0]);
    expect(new Set(industries).size).toBe(industries.length);
    expect(new Set(suggestions.facts.map(({ id }) => id.split('/')[0])).size).toBe(industries.length);
    expect(picks.policies.length + picks.facts.length).toBeLessThanOrEqual(8);
  });

  it('does not overwrite one that is there', async () => {
    await expect(newEdition(workspace, '2026-11')).rejects.toThrow(/已经有了，直接改它/);
  });
});
