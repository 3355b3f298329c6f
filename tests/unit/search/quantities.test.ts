import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/search/fold.ts';
import { quantitiesOf } from '../../../src/search/quantities/quantities.ts';
import { nameWords, tokensOf, withQuantities } from '../../../src/search/tokens.ts';
import { smallSearch, titles } from '../../helpers/search.ts';

const quantities = (text: string): string[] => quantitiesOf(foldText(text)).map(({ token }) => token);
const asked = (text: string): string[] => tokensOf(text).map(({ text }) => text);

describe('one quantity has one token', () => {
  it.each([
    [
      '2.5亿',
      '25000万',
      '25,000万元',
      '250,000,000',
      '2.5 亿元',
      '二点五亿',
      '两亿五千万',
      '2亿5千万',
      '两亿五',
      '２．５亿',
    ],
    [
      '5000万',
      '5,000万',
      '5千万',
      '五千万',
      '5000 万元',
      '0.5亿',
      '50,000,000元',
      '伍仟万',
      '5000w',
      '五千多万',
    ],
    ['3亿', '三个亿', '3 个亿', '30000万'],
    ['1.2万亿', '12000亿', '一点二万亿'],
    ['35000', '3.5万', '三万五', '三万五千', '35,000元'],
    ['70%', '70％', '70 %', '百分之七十', '百分之70', '七成', '7成'],
    ['3.5%', '3.50%', '百分之三点五'],
    ['1.5个百分点', '1.5 个百分点', '1.5个点', '一点五个点', '150BP', '150个基点'],
    [
      '财金〔2026〕4号',
      '财金[2026]4号',
      '财金 2026 4号',
      '财金（2026）4 号',
      '财金2026年第4号',
      '财金【2026】第4号',
      '财金［2026］４号',
    ],
    ['15天', '十五天', '15 日', '十五日'],
    ['500强', '五百强'],
  ])('%s', (...writings) => {
    const [first = '', ...others] = writings;
    for (const other of others) expect(asked(other), other).toEqual(asked(first));
  });

  it('whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (tens) => {
        const [token] = quantities(`${tens}万`);
        expect(quantities(`${(tens * 10_000).toLocaleString('en')}元`)).toEqual([token]);
        expect(quantities(`${tens.toLocaleString('en')}万元`)).toEqual([token]);
        if (tens >= 10_000) expect(quantities(`${tens / 10_000}亿`)).toEqual([token]);
        expect(quantities(withQuantities(`${tens}万`))).toEqual([token]);
      }),
    );
  });
});

describe('a quantity is not cut', () => {
  it.each([
    ['2.5亿', '5亿'],
    ['2.5亿', '2亿'],
    ['1.5倍', '5倍'],
    ['0.5%', '5%'],
    ['25%', '25个百分点'],
    ['12,345万', '345万'],
    ['财金〔2026〕14号', '财金〔2026〕4号'],
    ['财金〔2025〕4号', '财金〔2026〕4号'],
  ])('%s does not hold %s', (text, other) => {
    const held = nameWords(text);
    for (const token of quantities(other)) expect(held).not.toContain(token);
  });

  it('and a part of one may still be asked for alone', () => {
    const held = nameWords('比例70%，财金〔2026〕14号，2000-5000万元');
    expect(held).toEqual(expect.arrayContaining(['70', '2026', '14号', ...quantities('2000万')]));
  });
});

it.each([
  '千万不要',
  '十分重要',
  '一户一策',
  '三重准备',
  '十五五规划',
  '统一口径',
  '数千万元',
  '三五年',
  '一成不变',
  'L6',
  'ISO9001',
])('what only looks like one is none: %s', (text) => {
  expect(quantities(text)).toEqual([]);
});

it('takes dates, numbers of chapters and telephone numbers as they stand', () => {
  expect(quantities('2026.11.30')).toEqual(['2026', '11', '30']);
  expect(quantities('2026-11-30')).toEqual(['2026', '11', '30']);
  expect(quantities('二〇二六年')).toEqual(['2026']);
  expect(withQuantities('拨 95588 或 0571')).toBe('拨 95588 或 0571');
});

describe('a question about an amount', () => {
  const engine = smallSearch([
    { title: '成长企业', text: '年营业收入 25,000 万元的制造企业，抵押物不够。' },
    { title: '大型企业', text: '年营业收入 5 亿元以上，或者 25 亿元。' },
    { title: '贴息', text: '贴息 1.5 个百分点，财金〔2026〕4号，按日计算。' },
    { title: '补贴', text: '补贴比例为 30%，财金〔2025〕4号，一次付清。' },
  ]);

  it.each([
    ['2.5亿', ['成长企业']],
    ['25000万元', ['成长企业']],
    ['5亿', ['大型企业']],
    ['0.5亿', []],
    ['一点五个点', ['贴息']],
    ['3%', []],
    ['三十个点', ['补贴']],
    ['财金 2026 4号', ['贴息']],
  ])('%s is answered by the pages that hold it', async (query, expected) => {
    expect(await titles(engine, query)).toEqual(expected);
  });

  it('is marked in the text as it is written there', async () => {
    const { results, marks } = await engine.ask('2.5亿', {}, 1);
    const { passage } = await engine.extract(results[0]?.page ?? -1, marks);
    expect(passage?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['25,000 万元']);
  });
});
