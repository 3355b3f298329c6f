import { describe, expect, it } from 'vitest';
import { smallSearch, titles } from '../../helpers/search.ts';

const engine = smallSearch(
  [
    { title: '保理', text: '转让应收账款，催收账款。' },
    { title: '反向保理', text: '由买方发起的保理，供应商先拿到钱。' },
    { title: '商业承兑汇票', text: '企业承诺到期付款。', names: ['商承', '商票'] },
    { title: '银行承兑汇票', text: '银行承诺到期付款。', names: ['银承', 'bank acceptance'] },
    { title: '政策信息服务', text: '每月一页的简报，说清谁能用。' },
    { title: '梯度培育管理办法', text: '优质企业培育。', replaced: '6/' },
    { title: '梯度培育管理办法（新）', text: '优质企业培育，分三档。' },
    { title: '财政贴息通知', text: '财金〔2026〕2号，固定资产贷款贴息。', until: '2026-01-01' },
    { title: 'SPIN 提问', text: '四步提问。' },
    { title: '库存融资', text: '用存货换现款。' },
  ],
  {
    groups: [{ term: '赊销', same: [], said: ['赊账'], entries: ['x/0'] }],
    outside: [['住房贷款', '本库只讲对公业务']],
  },
);
const first = async (query: string) => (await titles(engine, query))[0];

describe('the planner', () => {
  it('puts the page whose name was typed first, and a longer name is not the shorter one', async () => {
    expect(await first('保理')).toBe('保理');
    expect(await first('反向保理')).toBe('反向保理');
    expect(await first('问一下反向保理怎么办')).toBe('反向保理');
  });

  it('knows aliases, English names, capitals and full width letters', async () => {
    expect(await first('商承')).toBe('商业承兑汇票');
    expect(await first('Bank Acceptance')).toBe('银行承兑汇票');
    expect(await first('ＳＰＩＮ')).toBe('SPIN 提问');
  });

  it('knows what people say for a word of the dictionary', async () => {
    expect(await first('赊账')).toBe('保理');
  });

  it('finds a part of a name and words in the middle of a sentence', async () => {
    expect(await first('信息服')).toBe('政策信息服务');
    expect(await first('催收')).toBe('保理');
  });

  it('reads pinyin, initials and the beginning of a word in pinyin', async () => {
    expect(await first('fanxiangbaoli')).toBe('反向保理');
    expect(await first('fxbl')).toBe('反向保理');
    expect(await first('yinhangcheng')).toBe('银行承兑汇票');
    expect(await first('shang cheng')).toBe('商业承兑汇票');
  });

  it('understands a wrong character of the same sound, a wrong one of another, and two swapped', async () => {
    expect(await first('反向保里')).toBe('反向保理');
    expect(await first('商业承对汇票')).toBe('商业承兑汇票');
    expect(await first('银行承汇兑票')).toBe('银行承兑汇票');
    expect(await engine.ask('反向保里', {}, 5)).toMatchObject({ instead: '反向保理' });
  });

  it('does not correct what the site knows', async () => {
    expect((await engine.ask('催收账款', {}, 5)).instead).toBeUndefined();
  });

  it('reads a document number however its brackets are typed', async () => {
    expect(await first('财金[2026]2号')).toBe('财政贴息通知');
    expect(await first('财金2026年2号')).toBe('财政贴息通知');
  });

  it('puts what is no longer in force below what is', async () => {
    const found = await titles(engine, '梯度培育');
    expect(found.slice(0, 2)).toEqual(['梯度培育管理办法（新）', '梯度培育管理办法']);
  });

  it('answers a question by its rare words when no page holds all', async () => {
    expect(await first('供应商怎么先拿到钱呢')).toBe('反向保理');
  });

  it('reads traditional characters as simplified ones', async () => {
    expect(await first('反向保理業務')).toBe('反向保理');
    expect(await first('銀行承兌匯票')).toBe('银行承兑汇票');
  });

  it('takes a word beside a known one for no slip', async () => {
    const small = smallSearch([
      { title: '大健康' },
      { title: '健康' },
      { title: '客户评分' },
      { title: '打款' },
    ]);
    expect((await small.ask('给客户打健康分', {}, 5)).instead).toBeUndefined();
  });

  it('reads pinyin beside characters, and says what it read', async () => {
    expect(await first('反向baoli')).toBe('反向保理');
    expect(await first('yinhang承兑汇票')).toBe('银行承兑汇票');
    expect(await engine.ask('反向baoli', {}, 5)).toMatchObject({ instead: '反向保理' });
  });

  it('understands a letter too few, a wrong one and n for ng in pinyin', async () => {
    expect(await first('fanxiangboli')).toBe('反向保理');
    expect(await first('fanxianbaoli')).toBe('反向保理');
    expect(await first('fanxaingbaoli')).toBe('反向保理');
  });

  it('understands a name shortened by leaving characters out', async () => {
    expect(await first('政策服务')).toBe('政策信息服务');
    expect(await engine.ask('政信服务', {}, 5)).toMatchObject({ instead: '政策信息服务' });
  });

  it('corrects a strange last character of a name', async () => {
    expect(await first('库存融姿怎么办')).toBe('库存融资');
  });

  it('does not take a subject it does not cover from two words read together', async () => {
    const small = smallSearch([{ title: '厂房贷款' }, { title: '厂房' }, { title: '贷款' }], {
      outside: [['房贷', '本库只讲对公业务']],
    });
    expect((await small.ask('厂房贷款', {}, 5)).note).toBeUndefined();
    expect((await small.ask('房贷', {}, 5)).note).toBe('本库只讲对公业务');
  });

  it('says so when nothing answers, with the nearest', async () => {
    expect(await titles(engine, '龘靐齉')).toEqual([]);
    expect((await engine.ask('个人住房贷款', {}, 5)).note).toBe('本库只讲对公业务');
  });

  it('takes one character, a long text and markup without harm', async () => {
    expect(await titles(engine, '票')).toContain('商业承兑汇票');
    expect((await engine.ask('<script>alert(1)</script>'.repeat(20), {}, 5)).verdict).toBe('none');
    expect((await engine.ask('😀', {}, 5)).results).toEqual([]);
  });
});

describe('numbers', () => {
  const small = smallSearch([
    { title: '24小时跟进', text: '纪要当天发。' },
    { title: '转化法', text: '拜访后3天内打电话。' },
    { title: '三流合一', text: '合同、发票、资金一致。' },
    { title: '付款条例', text: '最长60日收款。', names: ['60天账期'] },
    { title: '3+3 转化', text: '两个三。' },
  ]);

  it.each([
    ['二十四小时跟进', '24小时跟进'],
    ['三天内', '转化法'],
    ['3天内', '转化法'],
    ['3流合一', '三流合一'],
    ['六十天账期', '付款条例'],
    ['3+3', '3+3 转化'],
  ])('are the same in digits and in Chinese: %s', async (query, title) => {
    expect((await titles(small, query))[0]).toBe(title);
  });
});

describe('parts of a long page', () => {
  const objection = { id: 'objection-1', title: '你们审批太慢', text: '先把时间表给您。' };
  const question = { id: 'spin-problem', title: '难点', text: '审批慢的时候您怎么办？' };
  const small = smallSearch(
    [
      { title: '机械制造', text: '链条与资金。', parts: [objection, question] },
      { title: '审批流程', text: '内部审批。' },
      { title: '慢病管理', text: '药店服务。' },
    ],
    {
      fillers: ['怎么答', '先问', '客户嫌'],
      intents: [
        [['怎么答', '客户嫌'], ['objection']],
        [['先问'], ['spin']],
      ],
    },
  );

  it('answer for it, by the way of asking, with the place of the answer', async () => {
    const [answer] = (await small.ask('客户嫌审批太慢怎么答', {}, 5)).results;
    expect(answer).toMatchObject({ title: '机械制造', anchor: 'objection-1' });
    const asked = (await small.ask('审批慢先问', {}, 5)).results;
    expect(asked.find(({ title }) => title === '机械制造')?.anchor).toBe('spin-problem');
  });

  it('are led to on the page a question names, whatever their words', async () => {
    const [named] = (await small.ask('机械制造先问', {}, 5)).results;
    expect(named).toMatchObject({ title: '机械制造', anchor: 'spin-problem' });
    const { passage } = await small.extract(named?.page ?? -1, ['机械制造'], named?.anchor);
    expect(passage).toMatchObject({ anchor: 'spin-problem', heading: '难点' });
  });

  it('are shown as the passage of the result, with the asked question as heading', async () => {
    const { results, marks } = await small.ask('客户嫌审批太慢怎么答', {}, 5);
    const { passage } = await small.extract(results[0]?.page ?? -1, marks, results[0]?.anchor);
    expect(passage).toMatchObject({ anchor: 'objection-1', heading: '你们审批太慢' });
  });
});

describe('pages that readers rarely ask for', () => {
  const small = smallSearch([
    { title: '怎么写产品页', text: '产品页写票据池的用处。', facets: { type: ['编写指南'] } },
    { title: '示例区的客户', text: '票据池的户数。', facets: { type: ['区域'] } },
    { title: '票据管理', text: '用票据池。' },
  ]);

  it('stand below the content, and are found when they are asked for', async () => {
    expect((await titles(small, '票据池'))[0]).toBe('票据管理');
    expect((await titles(small, '怎么写产品页'))[0]).toBe('怎么写产品页');
    expect((await titles(small, '示例区'))[0]).toBe('示例区的客户');
  });
});
