import { describe, expect, it } from 'vitest';
import { companyNames } from '../../../../src/checks/text/company-names.ts';

const found = (text: string): string[] => companyNames(text).map(({ name }) => name);

describe('names of firms', () => {
  it.each([
    ['华星机械有限公司', ['华星机械有限公司']],
    ['华星集团股份有限公司', ['华星集团股份有限公司']],
    ['与华星集团签约', ['华星集团']],
    ['华星控股集团的财务公司', ['华星控股集团']],
    ['中国华星医药集团总部', ['中国华星医药集团']],
    ['ABC集团', ['ABC集团']],
    ['甲乙集团，以及丙丁集团', ['甲乙集团', '丙丁集团']],
  ])('are seen: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    'Z机械有限公司',
    'Z机械集团',
    '客户A集团',
    'XX集团',
    '××集团',
    '某煤炭集团',
    '一家医药集团',
    '多成员企业集团',
    '大型民营集团',
    '资源型集团',
    '二级集团',
    '国有能源集团',
    '医药集团',
    '跨国集团',
    '子集团',
    '集团客户',
    '计入集团统一授信',
    '先看集团并表数据',
    '按集团口径',
    '由客户所在集团统一归集',
    '总行集团客户部',
    '集团化经营',
    '用不上集团资金池',
    '产业集团军',
  ])('are not seen in common words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('have their place in the text', () => {
    expect(companyNames('与华星集团签约')).toEqual([{ name: '华星集团', kind: '集团名', index: 1 }]);
  });
});
