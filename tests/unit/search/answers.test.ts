import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/search/offline.ts';
import { smallData } from '../../helpers/search.ts';

const reply = '先看哪里最不方便，挑一件小事试试 界限：不承诺利率低于他行';
const pages = [
  {
    title: '装备制造',
    text: '行业',
    facets: { type: ['行业'] },
    parts: [{ id: 'objection-1', title: '你们利率太高', text: reply }],
  },
  { title: '分层', text: '一户只在一层', facets: { type: ['方法'] } },
  { title: '成长客户', text: '分类施策', facets: { type: ['客户层级'] } },
  { title: '票据池', text: '放进池里', facets: { type: ['产品'] } },
];
const data = {
  ...smallData(pages),
  asked: [
    { page: 0, anchor: 'objection-1' },
    { page: 1, anchor: '' },
  ],
  amounts: { words: ['营收', '一年卖'], ranges: [[2, 1e8, 5e8]] as const },
};
const engine = openIndex(
  {
    data,
    names: pages.map(() => []),
    texts: [
      { oneLine: '', sections: pages[0]?.parts ?? [] },
      { oneLine: '', answer: '可以这样说：“您看归哪一档”', sections: [] },
      { oneLine: '', answer: '年营业收入1–5亿', sections: [] },
      { oneLine: '', answer: '问客户一句：“票多久到期”', sections: [] },
    ],
    asked: [
      { phrases: ['你们利率比隔壁高'], alike: ['利息'] },
      { phrases: ['手上六七十户先看谁'], alike: ['客户'] },
    ],
    pinyin: '',
  },
  '2026-11-30',
);
const first = async (query: string) => (await engine.ask(query, {}, 5, true)).results[0];

describe('a question as people say it', () => {
  it('leads to what is asked for so, whatever words the page uses', async () => {
    expect((await first('六七十户先去哪家'))?.title).toBe('分层');
    expect((await first('隔壁利息比你们低'))?.url).toBe('0/');
  });

  it('to a reply comes with the reply, without what it must not promise, and leads to it', async () => {
    expect(await first('你们利率比别家高')).toMatchObject({
      anchor: 'objection-1',
      answer: '可以这样答：“先看哪里最不方便，挑一件小事试试”',
    });
  });

  it('comes with what to say, but only where the caller shows it and the page was asked for so', async () => {
    expect((await first('手上六七十户先看谁'))?.answer).toBe('可以这样说：“您看归哪一档”');
    expect((await engine.ask('手上六七十户先看谁', {}, 5)).results[0]?.answer).toBeUndefined();
    expect((await first('票据池'))?.answer).toBeUndefined();
  });
});

describe('an amount', () => {
  it.each(['营收25000万算哪档', '一年卖两亿五', '营收2.5亿'])(
    'finds the page whose range holds it: %s',
    async (query) => {
      expect(await first(query)).toMatchObject({ title: '成长客户', answer: '年营业收入1–5亿' });
    },
  );

  it.each(['营收5亿', '营收300户', '设备2.5亿'])(
    'outside the range, of something else or no amount finds none: %s',
    async (query) => {
      expect((await first(query))?.title).not.toBe('成长客户');
    },
  );
});
