import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sumsFile } from '../../../src/domain/seals/store.ts';
import { readContent } from '../../../src/loaders/disk.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import type { ApproveOptions } from '../../../scripts/lib/review/approve.ts';
import { importContent } from '../../../scripts/lib/review/import.ts';
import { contentToBuild } from '../../../scripts/lib/build/content.ts';
import {
  approve,
  change,
  edit,
  forgeSums,
  found,
  published,
  raise,
  read,
  record,
  root,
  spin,
  today,
  useSealedFolder,
  write,
} from '../../helpers/sealed-folder.ts';

useSealedFolder();

describe('a text that is changed', () => {
  it('is not published, and is reported with its version', async () => {
    change(spin);
    expect(await found()).toEqual(['waiting-change 改过，还没批准：网站上仍是 1.0 版，版本号也还没升']);
    expect((await published()).get('methods', 'spin').data.oneLine).not.toContain('先说结论，');
  });

  it('cannot be approved without a new version', async () => {
    change(spin);
    await expect(approve(['methods/spin'])).rejects.toThrow(/版本号却没有升：上一版是 1\.0/);
  });

  it('is published once a post has approved it', async () => {
    change(spin);
    raise(spin);
    await approve(['methods/spin']);
    expect(await found()).toEqual([]);
    const entry = (await published()).get('methods', 'spin');
    expect(entry.data.oneLine).toContain('先说结论，');
    expect(entry.sealing?.seals.map(({ version, kind, change: what }) => [version, kind, what])).toEqual([
      ['1.0', 'import', 'new'],
      ['1.1', 'approve', 'content'],
    ]);
  });

  it('is the same with other line ends, another order of its fields and other breaks of lines', async () => {
    const text = read(spin);
    write(spin, text.replaceAll('\n', '\r\n'));
    expect(await found()).toEqual([]);
    const [, owner = ''] = /^(owner: .*\n)/m.exec(text) ?? [];
    write(spin, text.replace(owner, '').replace(/^basis: /m, `${owner}basis: `));
    expect(await found()).toEqual([]);
    expect((await published()).all('methods').map(({ id }) => id)).toContain('spin');
  });
});

describe('a seal made by hand', () => {
  const forgeries: [name: string, forge: () => void, message: RegExp][] = [
    [
      'copied from another entry',
      () => {
        rmSync(join(root, `seals/${spin}`), { recursive: true });
        cpSync(join(root, 'seals/methods/pyramid.mdx'), join(root, `seals/${spin}`), { recursive: true });
      },
      /记录说封存的是 methods\/pyramid\.mdx/,
    ],
    [
      'with an edited frozen copy',
      () => edit(`seals/${spin}/1.0.mdx`, 'title: ', 'title: 新'),
      /封存正文和校验值对不上/,
    ],
    [
      'with a sum that is none of its text',
      () => edit(record(spin), /sha256: [0-9a-f]{4}/, 'sha256: 0000'),
      /封存正文和校验值对不上/,
    ],
    ['whose frozen copy is gone', () => rmSync(join(root, `seals/${spin}/1.0.mdx`)), /封存正文不见了/],
    [
      'by the owner',
      () => edit(record(spin), 'kind: import', 'kind: approve\n    by: rm'),
      /由客户经理岗批准，这个岗位没有批准权|它就是负责岗位/,
    ],
    [
      'by a post without the right',
      () => edit(record(spin), 'kind: import', 'kind: approve\n    by: content-editor'),
      /知识库编辑岗批准，这个岗位没有批准权；可以由.*compliance（合规复核岗）/,
    ],
    ['by nobody', () => edit(record(spin), 'kind: import', 'kind: approve'), /没有写批准岗位/],
    [
      'of a day to come',
      () => edit(record(spin), 'date: 2026-11-24', 'date: 2026-12-24'),
      /封存日期 2026-12-24 还没到/,
    ],
    [
      'under another version than its text',
      () => {
        edit(record(spin), '"1.0"', '"1.5"');
        renameSync(join(root, `seals/${spin}/1.0.mdx`), join(root, `seals/${spin}/1.5.mdx`));
      },
      /封存的是 1\.5 版，正文里写的是 1\.0/,
    ],
    ['without a sentence', () => edit(record(spin), /note: .*/, 'note: " "'), /封存记录读不出来：.*note/],
    [
      'of an entry moved to another name',
      () => {
        renameSync(join(root, spin), join(root, 'methods/questions.mdx'));
        renameSync(join(root, `seals/${spin}`), join(root, 'seals/methods/questions.mdx'));
      },
      /记录说封存的是 methods\/spin\.mdx，却放在 methods\/questions\.mdx/,
    ],
  ];

  it.each(forgeries)('is found: %s', async (_name, forge, message) => {
    forge();
    expect((await found()).filter((text) => text.startsWith('seal-tampered'))).not.toEqual([]);
    await forgeSums();
    expect((await found()).join('\n')).toMatch(message);
  });

  it('stops approvals, which would hide it', async () => {
    edit(`seals/${spin}/1.0.mdx`, 'title: ', 'title: 新');
    await expect(approve(['methods/pyramid'])).rejects.toThrow(/已有的封存对不上/);
  });

  it('is found when it, its list or all of it is taken away', async () => {
    const sums = read(sumsFile);
    rmSync(join(root, `seals/${spin}`), { recursive: true });
    expect((await found()).filter((text) => text.includes('文件不见了'))).toHaveLength(2);
    write(sumsFile, '');
    expect((await found()).join()).toContain('封存清单 SHA256SUMS 不见了');
    write(sumsFile, sums);
    rmSync(join(root, 'seals'), { recursive: true });
    const content = await readContent(root);
    expect(() => contentToBuild(content, { today })).toThrow(/一个也没有封存过/);
  });

  it('is sealed with sums that sha256sum checks', () => {
    const lines = read(sumsFile).trimEnd().split('\n');
    for (const line of lines) {
      const [sum = '', path = ''] = line.split('  ');
      expect(sumOf(read(`seals/${path}`))).toBe(sum);
    }
  });
});

describe('an approval', () => {
  beforeEach(() => {
    change(spin);
    raise(spin);
  });
  const refusals: [name: string, others: Partial<ApproveOptions>, message: RegExp][] = [
    ['by a post without the right', { by: 'content-editor' }, /没有批准权；可以由/],
    ['by a post that does not exist', { by: 'zhangsan' }, /写了没有的岗位 zhangsan/],
    ['by the author of the change', { by: 'risk', author: 'risk' }, /它就是提出改动的岗位/],
    ['for a day to come', { date: '2026-12-02' }, /日期 2026-12-02 还没到/],
    ['for a day before the change', { date: '2026-11-29' }, /早于文件最后改动的 2026-11-30/],
    [
      'for a day before the last seal',
      { date: '2026-11-20', changedOn: () => Promise.resolve(undefined) },
      /早于上一次封存的 2026-11-24/,
    ],
    ['without a sentence', { note: '  ' }, /没有写改了什么/],
    ['with a clock that is behind', { today: '2026-11-20', date: '2026-11-20' }, /先校准本机日期/],
  ];
  it.each(refusals)('is refused %s, and writes nothing', async (_name, others, message) => {
    const before = read(sumsFile);
    await expect(approve(['methods/spin'], others)).rejects.toThrow(message);
    expect(read(sumsFile)).toBe(before);
  });

  it('is refused to the owner, whatever its rights', async () => {
    edit(spin, 'owner: rm', 'owner: compliance');
    edit(spin, 'reviewer: compliance', 'reviewer: risk');
    await expect(approve(['methods/spin'])).rejects.toThrow(/合规复核岗批准，它就是负责岗位；可以由/);
  });

  it('is refused for drafts and texts under review', async () => {
    edit(spin, 'status: approved', 'status: in-review');
    await expect(approve(['methods/spin'])).rejects.toThrow(/还在复核/);
    edit(spin, 'status: in-review', 'status: draft');
    await expect(approve(['methods/spin'])).rejects.toThrow(/还是草稿/);
  });

  it('tells everything at once, also what it does not know', async () => {
    const refused = approve(['methods/spin', 'methods/spinn'], { by: 'rm', date: '2026-12-02' });
    await expect(refused).rejects.toThrow(/没有 methods\/spinn；是否指 methods\/spin？[^]*没有批准权/);
  });

  it('is refused when what is published would have errors, with what has to go along', async () => {
    edit(spin, 'products: [spin', 'products: [zhangqi-chi, spin');
    await expect(approve(['methods/spin'])).rejects.toThrow(/一并批准[^]*zhangqi-chi/);
  });

  it('makes an imported text approved without a change', async () => {
    await approve(['methods/pyramid'], { note: '复核过，照用' });
    const { sealing } = (await published()).get('methods', 'pyramid');
    expect(sealing?.seals.at(-1)).toMatchObject({ version: '1.0', kind: 'approve', change: 'none' });
  });

  it('is not undone by importing again', async () => {
    await approve(['methods/spin']);
    change(spin);
    await expect(importContent(root, { today, date: today })).rejects.toThrow(
      /methods\/spin\.mdx 有岗位批准过/,
    );
  });
});
