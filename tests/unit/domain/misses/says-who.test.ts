import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contactNumbers } from '../../../../src/compliance/index.ts';
import { saysWho } from '../../../../src/domain/misses/says-who.ts';
import { graph } from '../../../helpers/content.ts';

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: count, maxLength: count });

describe('what may name a client or a person', () => {
  it.each([
    '手机１３８００１３８０００',
    '打 0571-8765 4321 找财务',
    '幺三八零零幺三八零零零打不通',
    '身份证 11010519491231002X',
    '税号 9135 0100 M000 100Y 43',
    '护照 E12345678 能开户吗',
    '发到 zhang＠corp.com.cn',
    '微信号：hengli_cai',
    '王建国贷款300万',
    '张总要贷 500 万怎么办',
    '李明那户欠息了怎么办',
    '给老周打电话说什么',
    '刘厂长不肯给报表',
    '材料交给欧阳主任',
    '鑫源欠三百万还不上',
    '恒力重工要续贷',
    '宏达公司流水不够',
    '天马轴承厂还不上钱',
    '宁波东方机械有限公司授信',
    '华星集团授信',
    '青 禾 有 限 公 司 授信',
    'Acme Co., Ltd 开信用证',
  ])('is seen in “%s”', (query) => {
    expect(saysWho(query)).toBe(true);
  });

  it.each([
    '老板不在怎么办',
    '到了公司才知道拍板的人不在',
    '担保公司收多少费',
    '跨国集团本外币能不能放一个池子',
    '贷500万要什么材料',
    '客户想贷两百万没抵押',
    '营收25000万算哪档客户',
    '一张票能不能拆开',
    '每周去几次',
    '农商行利率比我们低',
    '136号文',
    '龘靐齉',
  ])('is not seen in “%s”', (query) => {
    expect(saysWho(query)).toBe(false);
  });

  it('is seen in every full name of the register of public names', () => {
    const names = graph
      .all('publicNames')
      .flatMap(({ data }) => data.companies.flatMap(({ name, aliases }) => [name, ...aliases]))
      .filter((name) => /公司|集团/.test(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !saysWho(`${name}授信`))).toEqual([]);
  });

  it('is seen in every number the checks would find', () => {
    const number = fc.oneof(
      digits(8).map((rest) => `138${rest}`),
      fc.tuple(digits(3), digits(4), digits(4)).map((parts) => parts.join(' ')),
      fc.integer({ min: 16, max: 19 }).chain(digits),
      digits(8).map((rest) => `0571-8${rest.slice(1)}`),
      digits(7).map((rest) => `400-${rest.slice(0, 3)}-${rest.slice(3)}`),
    );
    fc.assert(
      fc.property(fc.constantFrom('', '请打', '账号：'), number, (before, value) => {
        fc.pre(contactNumbers(before + value).length > 0);
        expect(saysWho(before + value)).toBe(true);
      }),
    );
  });

  it('is rarely seen in what managers ask', () => {
    const queries = ['', '.heldout', '.fresh'].flatMap((name) => {
      const text = readFileSync(`tests/fixtures/search-queries${name}.yaml`, 'utf8');
      return Object.values(parse(text) as object)
        .flat()
        .flatMap((one: unknown) =>
          typeof (one as { q?: unknown }).q === 'string' ? (one as { q: string }).q : [],
        );
    });
    expect(queries.length).toBeGreaterThan(500);
    expect(queries.filter(saysWho).length / queries.length).toBeLessThan(0.03);
  });
});
