import { describe, expect, it } from 'vitest';
import { missReport } from '../../../scripts/lib/search/misses.ts';
import type { AskedEntry } from '../../../scripts/lib/search/misses.ts';
import { smallSearch } from '../../helpers/search.ts';
import { missesContent, runMisses } from '../../helpers/misses.ts';

const said = (count: number) => Array.from({ length: count }, (_, at) => `第 ${at + 1} 种说法`);
const entries: Record<string, AskedEntry> = {
  '0/': { file: 'content/products/baoli.mdx', title: '保理', askedAs: ['应收账款能不能卖'] },
  '1/': { file: 'content/products/baohan.mdx', title: '保函', askedAs: said(16) },
};
const engine = smallSearch(
  [
    { title: '保理', text: '把应收账款转让给银行，提前拿到钱，买方到期付款' },
    { title: '保函', text: '银行替企业担保履约，出了事银行先赔钱' },
    { title: '自检', text: '看浏览器能不能用本站' },
  ],
  { outside: [['信用卡', '信用卡请看个人金融部门的资料。']] },
);
const reportOn = async (...queries: string[]) => {
  const answers = [];
  for (const query of queries) answers.push(await engine.ask(query, {}, 10));
  return missReport(answers, (url) => entries[url]);
};

describe('suggestions for questions nobody got an answer to', () => {
  it('name the pages that answer by now', async () => {
    const { text, answered } = await reportOn('保理');
    expect(answered).toBe(1);
    expect(text).toContain('1. 保理\n   现在搜得到，排在前面的是：\n     content/products/baoli.mdx  保理\n');
    expect(text).not.toContain('askedAs:');
  });

  it('say what was searched instead, and pages that are no entry', async () => {
    expect((await reportOn('自检')).text).toContain('/2/  自检（不是条目）');
  });

  it('name the nearest entries by words and the lines to paste', async () => {
    const { text, open } = await reportOn('冷冻海鲜批发市场担保摊位租赁');
    expect(open).toBe(1);
    expect(text).toContain('  content/products/baohan.mdx  保函  # 口头问法最多十六句');
    expect(text).toContain('   askedAs:\n     - "冷冻海鲜批发市场担保摊位租赁"\n');
  });

  it('warn of a phrase the entries would not take', async () => {
    const long = `冷冻海鲜批发市场担保摊位租赁${'很久很久'.repeat(8)}`;
    expect((await reportOn(long)).text).toContain('口头问法不超过 40 字');
  });

  it('say that a phrase is written already and waits for a build', async () => {
    const query = '冷冻海鲜批发市场担保摊位租赁';
    const answer = await engine.ask(query, {}, 10);
    const { text } = missReport([answer], (url) => ({ file: `${url}.mdx`, title: url, askedAs: [query] }));
    expect(text).toContain('askedAs 已经有这一句；重新 npm run build');
  });

  it('tell subjects the site does not cover from what nothing is near to', async () => {
    const { text, open, answered } = await reportOn('信用卡年费', '龘靐齉');
    expect([open, answered]).toEqual([2, 0]);
    expect(text).toContain('1. 信用卡年费\n   本库不收：信用卡请看个人金融部门的资料。');
    expect(text).toContain('2. 龘靐齉\n   还搜不到，也没有字面相近的条目。');
  });

  it('are the same each time', async () => {
    expect(await reportOn('保理', '龘靐齉')).toEqual(await reportOn('保理', '龘靐齉'));
  });
});

describe('the command', { timeout: 60_000 }, () => {
  it('says what to do without a list', () => {
    const { status, stderr } = runMisses('tests/fixtures/content', 'nowhere');
    expect([status, stderr]).toEqual([
      1,
      'tests/fixtures/content/data/search-misses.yaml 没有或读不了：先运行 npm run check，照它说的改\n',
    ]);
  });

  it.each([
    ['', 0, '里一句也没有。', ''],
    ['  - "保险箱一年租金多少"\n', 1, '', 'nowhere 里没有搜索索引：先运行 npm run build，再运行这个命令\n'],
  ])('needs a build only for a question: %j', (lines, code, out, error) => {
    const content = missesContent(lines);
    const { status, stdout, stderr } = runMisses(content.dir, 'nowhere');
    content.remove();
    expect([status, stderr]).toEqual([code, error]);
    expect(stdout).toContain(out);
  });
});
