import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveEntries } from '../../../scripts/lib/review/approve.ts';
import { formsWith, writeForm } from '../../../scripts/lib/review/form.ts';
import { docxText } from '../../helpers/docx.ts';
import { reviewDay, reviewFolder } from '../../helpers/review-folder.ts';
import type { ReviewFolder } from '../../helpers/review-folder.ts';

const policy = 'policies/shebei-gengxin-tiexi-2026-2.mdx';
const method = 'methods/spin.mdx';
const options = {
  by: 'compliance',
  author: undefined,
  date: reviewDay,
  today: reviewDay,
  changedOn: () => Promise.resolve(undefined),
};

let folder: ReviewFolder;
let dir: string;
beforeEach(async () => {
  folder = await reviewFolder();
  dir = join(folder.root, '..', 'dist', 'review');
  folder.edit(policy, ['version: "1.0"', 'version: "1.1"'], ['尽快完成审批投放', '留足审批时间']);
  folder.edit(method, ['version: "1.0"', 'version: "1.1"'], ['先挑八个', '先挑六个']);
});
afterEach(() => {
  folder.close();
});

const form = (words: readonly string[], more: Partial<Parameters<typeof writeForm>[2]> = {}) =>
  writeForm(folder.root, words, { ...options, ...more }, dir);
const textOf = (path: string): string => docxText(readFileSync(path));

describe('review form', () => {
  it('lists what waits with version, change, owner and checksum, and has a place to sign', async () => {
    const { path, rows } = await form([]);
    expect(path).toMatch(/approval-2026-11-30\.docx$/);
    const text = textOf(path);
    for (const part of [
      '2026年11月30日　送合规复核岗批准　共 2 个条目',
      '方法「SPIN 提问」',
      '政策「关于优化实施设备更新贷款财政贴息政策的通知」',
      '1.0 → 1.1',
      '政策编辑岗',
      '正文',
      '签字',
      '年　　月　　日',
    ])
      expect(text).toContain(part);
    expect(rows.map(({ note }) => note)).toEqual(['正文', '客户经理做什么']);
    for (const { sha256 } of rows) expect(text).toContain(sha256.slice(0, 12));
  });

  it('says the sentence that is given, in the same bytes each time', async () => {
    const first = await form(['methods/spin'], { note: '少问两个', change: 'wording' });
    const bytes = readFileSync(first.path);
    expect(textOf(first.path)).toContain('少问两个');
    expect(textOf(first.path)).toContain('措辞');
    const again = await form(['methods/spin'], { note: '少问两个', change: 'wording' });
    expect(again.path).toBe(first.path);
    expect(readFileSync(again.path).equals(bytes)).toBe(true);
  });

  it('keeps the form of another batch of the day, and approval finds its own', async () => {
    const first = await form(['methods/spin']);
    const second = await form([policy]);
    expect(second.path).toMatch(/approval-2026-11-30-2\.docx$/);
    const sealed = await approveEntries(folder.root, ['methods/spin'], {
      ...options,
      kind: 'approve',
      note: '少问两个',
    });
    const seals = sealed.map(({ seal }) => seal);
    expect(await formsWith(dir, seals)).toEqual([{ path: first.path, count: 1 }]);
  });

  it('is not found for a text that changed after it was printed', async () => {
    await form(['methods/spin']);
    folder.edit(method, ['先挑六个', '先挑五个']);
    const sealed = await approveEntries(folder.root, ['methods/spin'], {
      ...options,
      kind: 'approve',
      note: '少问三个',
    });
    expect(
      await formsWith(
        dir,
        sealed.map(({ seal }) => seal),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a post without the right', { by: 'rm' }, '没有批准权'],
    ['the owner', { by: 'policy-editor' }, '没有批准权'],
    ['a day ahead', { date: '2026-12-24' }, '还没到'],
  ])('is not made for %s', async (_what, more, message) => {
    await expect(form([], more)).rejects.toThrow(message);
  });

  it('is not made for a version that was not raised', async () => {
    folder.edit(method, ['version: "1.1"', 'version: "1.0"']);
    await expect(form([])).rejects.toThrow('版本号却没有升');
  });
});
