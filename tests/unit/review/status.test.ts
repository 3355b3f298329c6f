import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusLines, statusOf } from '../../../scripts/lib/review/status.ts';
import { dueOn } from '../../../src/domain/entry/publication.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { reviewDay, reviewFolder } from '../../helpers/review-folder.ts';
import type { ReviewFolder } from '../../helpers/review-folder.ts';

let folder: ReviewFolder;
beforeEach(async () => {
  folder = await reviewFolder();
});
afterEach(() => {
  folder.close();
});

describe('review status', () => {
  it('lists by owner what waits in each state', async () => {
    folder.edit('methods/spin.mdx', ['先挑八个', '先挑六个']);
    folder.edit('cases/byd-supplier-payment.mdx', ['status: approved', 'status: retired']);
    folder.remove('products/zichanchi.mdx');
    folder.write('methods/new.mdx', folder.read('methods/sandwich.mdx'));
    const status = statusOf(await folder.desk());
    const states = Object.fromEntries(status.waiting.map(({ file, state }) => [file, state]));
    expect(states).toEqual({
      'methods/spin.mdx': 'changed',
      'cases/byd-supplier-payment.mdx': 'retired',
      'products/zichanchi.mdx': 'gone',
      'methods/new.mdx': 'new',
    });
    const lines = statusLines(status).join('\n');
    expect(lines).toContain('等批准的 4 个');
    expect(lines).toMatch(
      /▸ 客户经理岗（rm）\n(?: {4}.*\n)* {4}methods\/spin\.mdx {2}SPIN 提问：改过，等批准（网站上是 1\.0 版）/,
    );
    expect(lines).toContain('文件不在了，网站上还是 1.0 版');
    expect(lines).toContain('写成停用，还没封存');
  });

  it('finds every review that is due, whichever way its day is written', async () => {
    folder.edit('methods/spin.mdx', [
      'reviewedOn: 2026-11-23\nreviewEvery: 6m',
      'reviewEvery:   "1m"\nreviewedOn:  "2026-10-20"',
    ]);
    const desk = await folder.desk();
    const expected = validEntries(desk.content.sources).flatMap(({ file, data }) =>
      'reviewEvery' in data &&
      data.status !== 'retired' &&
      dueOn(data.reviewedOn, data.reviewEvery) <= '2026-12-30'
        ? [file]
        : [],
    );
    const { due } = statusOf(desk);
    const sealed = new Set(desk.seals.files.keys());
    expect(due.map(({ file }) => file).sort()).toEqual(expected.filter((file) => sealed.has(file)).sort());
    expect(due).toContainEqual(
      expect.objectContaining({ file: 'methods/spin.mdx', dueOn: '2026-11-20', overdue: true }),
    );
  });

  it('shows one post alone, and is plain data', async () => {
    folder.edit('methods/spin.mdx', ['先挑八个', '先挑六个']);
    const status = statusOf(await folder.desk(), 'rm');
    expect(status.waiting.map(({ owner }) => owner)).toEqual(['rm']);
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
    expect(status.posts).toEqual({ rm: '客户经理岗' });
    expect(status.today).toBe(reviewDay);
    await expect(folder.desk().then((desk) => statusOf(desk, 'boss'))).rejects.toThrow('没有岗位 boss');
  });
});
