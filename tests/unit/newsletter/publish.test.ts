import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { approveEdition } from '../../../scripts/lib/newsletter/approve.ts';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import { correctEdition } from '../../../scripts/lib/newsletter/correct.ts';
import { readFolder } from '../../../scripts/lib/folders.ts';
import { publishEdition } from '../../../scripts/lib/newsletter/publish.ts';
import { makeSendable, testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

const id = '2026-10';
const day = '2026-10-26';
const policy = 'policies/xudai-13-2024.mdx';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let approved: TestWorkspace;
let workspace: TestWorkspace;
beforeAll(async () => {
  approved = testWorkspace();
  makeSendable(approved);
  await buildEdition(approved, id);
  await approveEdition(approved, id, { by: 'compliance', date: '2026-10-24' });
});
afterAll(() => {
  approved.remove();
});
beforeEach(() => {
  workspace = testWorkspace(approved.root);
});
afterEach(() => {
  workspace.remove();
});

const publish = (date = day) => publishEdition(workspace, id, { by: 'policy-editor', date });
const client = (file: string) => join(workspace.folders.dist, 'clients', id, file);
const record = (name: string) => join(workspace.folders.content, 'editions', id, `${name}.yaml`);

describe('publishing an edition', () => {
  it('freezes the approved bytes and writes a record', async () => {
    await publish();
    const frozen = await readFolder(join(workspace.folders.published, id));
    expect([...frozen.keys()]).toEqual(['email.html', 'email.txt', 'wecom.txt']);
    expect(readFileSync(record('publication'), 'utf8')).toContain('entry: policies/xudai-13-2024');
  });

  const refusals: { name: string; break: () => void; date?: string; message: RegExp }[] = [
    {
      name: 'without an approval',
      break: () => {
        rmSync(record('approval'));
      },
      message: /没有批准记录。先送审/,
    },
    {
      name: 'with an edited output',
      break: () => {
        workspace.tamper(`dist/clients/${id}/email.html`, (text) => text.replace('货款', '贷款'));
      },
      message: /产物被改动过，和批准的不一样：email\.html。重新 build/,
    },
    {
      name: 'with a file added',
      break: () => {
        writeFileSync(client('extra.html'), 'x');
      },
      message: /和批准的不一样：extra\.html/,
    },
    {
      name: 'with a source edited after the approval',
      break: () => {
        workspace.edit(policy, '备好近期财务报表', '备齐近期财务报表');
      },
      message: /批准以后内容又改过，这些文件会不一样：email\.html、email\.txt/,
    },
    {
      name: 'with an expired item',
      break: () => {
        workspace.edit(policy, 'force: effective', 'expiry: 2026-10-20\nforce: effective');
      },
      message: /续贷.*2026年10月20日已失效。把它从本期移走/,
    },
    {
      name: 'with a superseded item',
      break: () => {
        workspace.edit(policy, 'force: effective', 'force: superseded');
      },
      message: /续贷.*已被取代/,
    },
    {
      name: 'with an unverified fact',
      break: () => {
        workspace.edit(policy, /^evidence:[\s\S]*?(?=^client:)/m, 'evidence: []\n');
      },
      message: /发文机关没有核全/,
    },
    {
      name: 'with a missing source',
      break: () => {
        workspace.edit('industries/new-energy/facts.yaml', /id: S24\n/, 'id: S30\n');
      },
      message: /客户视图的出处 S30 不是这条事实的来源/,
    },
    {
      name: 'with a product word in an info edition',
      break: () => {
        workspace.edit(
          policy,
          '早一点盘点到期贷款和资金缺口，赶在到期之前提出申请',
          '早一点到我行办理流贷无还本续贷',
        );
      },
      message: /xudai-13-2024\.mdx:\d+:\d+ 错误 “无还本续贷”：资讯版出现产品名/,
    },
    {
      name: 'with a waiver that gives no reason',
      break: () => {
        workspace.edit(`editions/${id}.mdx`, /reason: .*/, 'reason: ""');
      },
      message: /没有写清理由.*写明为什么可以保留/,
    },
    {
      name: 'on another day than the day of issue',
      break: () => undefined,
      date: '2026-10-27',
      message: /发布日期 2026-10-27 不是出刊日 2026-10-26/,
    },
    {
      name: 'before the approval',
      break: () => {
        workspace.tamper(`content/editions/${id}/approval.yaml`, (text) =>
          text.replace('2026-10-24', '2026-10-28'),
        );
      },
      message: /批准日期 2026-10-28 晚于发布日期 2026-10-26/,
    },
    {
      name: 'after an interrupted build',
      break: () => {
        mkdirSync(join(workspace.folders.dist, 'clients', `${id}.new-1-1`));
      },
      message: /上次构建中断，留下了没写完的文件。重新运行/,
    },
    {
      name: 'with a stale check of a source',
      break: () => {
        workspace.edit(`editions/${id}.mdx`, 'checkedOn: 2026-10-22', 'checkedOn: 2026-09-01');
      },
      message: /出处 2026-09-01 核对过，离出刊超过 14 天/,
    },
  ];

  it.each(refusals)('is refused $name', async ({ break: breakIt, date, message }) => {
    breakIt();
    await expect(publish(date)).rejects.toThrow(message);
    expect(existsSync(record('publication'))).toBe(false);
    expect(existsSync(join(workspace.folders.published, id))).toBe(false);
  });

  it('is refused by a post that does not exist', async () => {
    await expect(publishEdition(workspace, id, { by: 'zhang-san', date: day })).rejects.toThrow(
      /没有岗位 zhang-san。写岗位不写人名/,
    );
  });

  it('takes four eyes, each with the right: not the owner or editor approves, not the approver publishes', async () => {
    const approve = (by: string) => approveEdition(workspace, id, { by, date: '2026-10-24' });
    await expect(approve('policy-editor')).rejects.toThrow(
      /政策编辑岗没有批准权。可以由：.*compliance（合规复核岗）/,
    );
    workspace.edit('data/posts.yaml', 'may: [own, publish]', 'may: [own, publish, approve]');
    await expect(approve('policy-editor')).rejects.toThrow(/政策编辑岗是这一期的负责岗位，要换一个岗位/);
    const publishBy = (by: string) => publishEdition(workspace, id, { by, date: day });
    await expect(publishBy('risk')).rejects.toThrow(
      /风险管理岗没有发布权。可以由：.*policy-editor（政策编辑岗）/,
    );
    workspace.edit(
      'data/posts.yaml',
      'may: [own, review, approve, waive]',
      'may: [own, review, approve, waive, publish]',
    );
    await expect(publishBy('compliance')).rejects.toThrow(/合规复核岗是这一期的批准岗位，要换一个岗位/);
  });

  it('leaves nothing behind when a record cannot be written', async () => {
    mkdirSync(record('publication'));
    const list = () => readFileSync(join(workspace.folders.published, 'SHA256SUMS'), 'utf8');
    const before = list();
    await expect(publish()).rejects.toThrow(/没有写成，什么也没有改/);
    expect(readdirSync(workspace.folders.published)).toEqual(['SHA256SUMS']);
    expect(list()).toBe(before);
  });

  it('happens once', async () => {
    await publish();
    await expect(publish()).rejects.toThrow(/已经发布，不能再改。要更正/);
  });
});

describe('a published edition', () => {
  it('stays as it was when a source changes', async () => {
    await publish();
    const before = await readFolder(join(workspace.folders.dist, 'clients', id));
    workspace.edit(policy, /^ {2}todo:\n {4}- /m, '$&另外，');
    workspace.edit(policy, /^version: .*$/m, 'version: "9.9"');
    await buildEdition(workspace, id);
    expect(await readFolder(join(workspace.folders.dist, 'clients', id))).toEqual(before);
  });

  it('is not built from frozen files that were touched', async () => {
    await publish();
    workspace.tamper(`published/${id}/email.txt`, (text) => `${text} `);
    await expect(buildEdition(workspace, id)).rejects.toThrow(
      /已发布的文件和批准的不一样：email\.txt。从版本库恢复/,
    );
  });

  it('is corrected by a record of its own, told in the next edition', async () => {
    await publish();
    const options = { by: 'policy-editor', date: '2026-11-02', item: 2, text: '条例自2025年6月1日起施行。' };
    expect(await correctEdition(workspace, id, options)).toBe('correction-1');
    const { files } = await buildEdition(workspace, '2026-11');
    expect(String(files.get('email.txt'))).toContain('第2条：条例自2025年6月1日起施行。');
    expect(readFileSync(client('email.txt'), 'utf8')).not.toContain('自2025年6月1日起施行。');
  });

  it('never gives the number of a correction twice', async () => {
    await publish();
    const options = { by: 'policy-editor', date: '2026-11-02', item: 2, text: '说明。' };
    await correctEdition(workspace, id, options);
    expect(await correctEdition(workspace, id, options)).toBe('correction-2');
    rmSync(record('correction-1'));
    await expect(correctEdition(workspace, id, options)).rejects.toThrow(/correction-1\.yaml 不见了/);
  });

  it('is not corrected at an item it does not have', async () => {
    await publish();
    const options = { by: 'policy-editor', date: '2026-11-02', item: 9, text: '说明' };
    await expect(correctEdition(workspace, id, options)).rejects.toThrow(/没有第 9 条，只有第 1 至 5 条/);
  });
});

describe('the figures of a published edition', () => {
  const series = () =>
    readFileSync('content/data/series/pmi.yaml', 'utf8')
      .replace('status: in-review', 'status: approved')
      .replace(/^paused:\n(?: .*\n)+/m, '')
      .replace(
        'client:',
        '  - { period: 2026-09, value: 49.8, publishedOn: 2026-09-30, source: S301, note: 内部读法 }\nclient:',
      );
  const file = () => join(workspace.folders.content, 'data/series/pmi.yaml');
  const text = async () => String((await buildEdition(workspace, id)).files.get('email.txt'));

  it('are recorded, stand in every review of it, and stay as they were', async () => {
    mkdirSync(dirname(file()), { recursive: true });
    writeFileSync(file(), series());
    expect(await text()).toContain('制造业PMI：2026年9月为49.8');
    await approveEdition(workspace, id, { by: 'compliance', date: '2026-10-24' });
    await publish();
    expect(readFileSync(record('publication'), 'utf8')).toMatch(
      /figures:\n +- version: default\n +series: pmi\n +period: 2026年9月\n +value: "49\.8"/,
    );
    workspace.tamper('content/data/series/pmi.yaml', (old) =>
      old.replace(
        'value: 49.8, publishedOn: 2026-09-30, source: S301',
        'value: 49.7, publishedOn: 2026-09-30, source: S301',
      ),
    );
    const { files, report } = await buildEdition(workspace, id);
    expect(String(files.get('email.txt'))).toContain('制造业PMI：2026年9月为49.8');
    expect(report.figures).toEqual([]);
  });

  it('that are published after the approval are refused with the rest', async () => {
    mkdirSync(dirname(file()), { recursive: true });
    writeFileSync(file(), series());
    await expect(publish()).rejects.toThrow(/批准以后内容又改过，这些文件会不一样：email\.html、email\.txt/);
  });
});

describe('approving an edition', () => {
  it('is refused when an item would be checked after it', async () => {
    await expect(approveEdition(workspace, id, { by: 'compliance', date: '2026-10-20' })).rejects.toThrow(
      /核对日期 2026-10-22 晚于批准日期 2026-10-20。对照出处，把 checkedOn 写成真正核对的那一天/,
    );
  });

  it('is refused when the outputs are not what the content gives', async () => {
    workspace.tamper(`dist/clients/${id}/email.txt`, (text) => `${text}x`);
    await expect(approveEdition(workspace, id, { by: 'compliance', date: '2026-10-24' })).rejects.toThrow(
      /产物和当前内容不一致：email\.txt。不要手改产物/,
    );
  });
});
