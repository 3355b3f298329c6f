import { describe, expect, it } from 'vitest';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { tellingCode, tellingColumn, tellingText } from '../../../../src/domain/tables/identity.ts';
import { issueText, tableOf } from '../../../../src/domain/tables/table.ts';

const columns = [
  { id: 'code', name: '代号', also: ['客户代号'], required: true, code: true },
  { id: 'tier', name: '层级', also: ['客户层级'], required: true },
  { id: 'matter', name: '到期事项', also: [] },
];
const read = (text: string, chosen?: Map<number, string>) => tableOf(columns, cellRows(text), chosen);

describe('the columns of a table', () => {
  it('are found by any of their names, in any order, below a title', () => {
    const table = read('某支行名单,,\n层级（分）,序号,客户代号\n战略,1,A01');
    expect(table?.head.line).toBe(2);
    expect(table?.roles).toEqual(['tier', undefined, 'code']);
    expect(table?.rows[0]?.of('code')).toBe('A01');
    expect(table?.rows[0]?.of('matter')).toBe('');
  });

  it('that are lacking are all told at once', () => {
    const table = read('甲,乙\n1,2');
    expect(table?.issues.map(({ column }) => column)).toEqual(['代号', '层级']);
    expect(table?.issues.map(issueText)[0]).toContain('指明哪一列是“代号”');
  });

  it('are those the reader chose', () => {
    const table = read(
      '甲,乙\nA01,战略',
      new Map([
        [0, 'code'],
        [1, 'tier'],
      ]),
    );
    expect(table?.issues).toEqual([]);
    expect(table?.rows[0]?.of('tier')).toBe('战略');
    expect(read('代号,层级\nA01,战略', new Map([[1, '']]))?.roles).toEqual(['code', undefined]);
  });

  it('need rows below', () => {
    expect(read('代号,层级')?.issues.map(({ what }) => what)).toEqual(['表头下面没有数据']);
    expect(read('')).toBeUndefined();
  });
});

describe('what tells a client', () => {
  it.each([
    '客户名称',
    '企业名称',
    '公司全称',
    '名称',
    '户名',
    '联系人',
    '联系电话',
    '手机',
    '统一社会信用代码',
    '账号',
    '地址',
    '法定代表人',
    '姓名',
    'QQ',
  ])('is a column %s', (head) => expect(tellingColumn(head)).toBeDefined());
  it.each([
    '代号',
    '客户代号',
    '层级',
    '园区名称',
    '行业名称',
    '产品名称',
    '到期事项',
    '最近面访',
    '阶段',
    '客户经理',
    '户数',
    '预警',
  ])('is no column %s', (head) => expect(tellingColumn(head)).toBeUndefined());

  it.each([
    '海纳精工有限公司',
    '海纳精工股份公司续授信',
    '去华信集团谈',
    '海纳机械厂',
    '城南医院',
    'Haina Co., Ltd',
    '王总说下周来',
    '找李会计对账',
    '回电13812345678',
    '回电 138 1234 5678',
    '１３８１２３４５６７８',
    '021-65432100',
    '一三八一二三四五六七八',
    '91310115MA1K4A8X3T',
    '6222021234567890123',
    '110105199003074518',
    'a.li@haina.com',
    '陈先生约了周三',
  ])('is a cell %s', (cell) => expect(tellingText(cell)).toBeDefined());
  it.each([
    '银票到期',
    '2026-12-03 授信到期',
    '20261203 授信到期',
    '3.2%',
    '500万元流贷到期',
    '12月10日 银票1200万元到期',
    '企业所得税汇算',
    '子公司开户',
    '担保公司年审',
    '汇总报表',
    '去工厂看设备',
    '续授信；票据池扩容',
    '结算量骤降',
    '董事会前要答复',
    '贷款总额复核',
    '2026.12.03',
    '万元户',
    '战略核心客户',
  ])('is no cell %s', (cell) => expect(tellingText(cell)).toBeUndefined());

  it.each(['A01', 'B-12', 'ZL_003', '客户A', 'a1', '甲3', '003', '经理B', 'A01号'])('is no code %s', (code) =>
    expect(tellingCode(code)).toBeUndefined(),
  );
  it.each([
    '海纳精工',
    '张伟',
    'HAINAJG',
    '13812345678',
    '91310115MA1K4A8X3T',
    '老张的厂',
    'A01海纳',
    '客户',
    '1234567',
  ])('is a code %s', (code) => expect(tellingCode(code)).toBeDefined());

  it('refuses the table with every place, also in columns nobody asked for', () => {
    const table = read('代号,层级,联系人,备注\nA01,战略,,王总\n海纳精工,成长,,\nA03,基础,,');
    expect(table?.refused.map(({ line, column }) => [line, column])).toEqual([
      [1, '联系人'],
      [2, '备注'],
      [3, '代号'],
    ]);
    for (const one of table?.refused ?? []) expect(issueText(one)).not.toMatch(/海纳|王总/);
  });
});
