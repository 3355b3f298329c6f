import { describe, expect, it } from 'vitest';
import { companyNames } from '../../../../src/checks/text/company-names.ts';
import { shortNames } from '../../../../src/checks/text/short-names.ts';

describe('what people call a firm', () => {
  it.each([
    ['江苏恒瑞医药股份有限公司', '恒瑞'],
    ['格力电器', '格力'],
    ['徐工集团', '徐工'],
    ['宁德时代新能源科技股份有限公司', '宁德时代'],
    ['三一重工股份有限公司', '三一重工'],
    ['华星机械集团有限公司', '华星'],
  ])('is known from %s', (full, short) => {
    const known = new RegExp(shortNames([full]).join('|'), 'g');
    expect(companyNames(`听说${short}的订单不少`, known).map(({ name }) => name)).toContain(short);
  });

  it.each([
    '中国建筑',
    '山东黄金',
    '国家能源集团',
    '长春高新',
    '美的集团',
    '小米集团',
    '联想集团',
    '贵州茅台',
  ])('is no everyday word, as %s without its line would be', (full) => {
    const words = ['建筑', '黄金', '国家能源', '高新', '美的', '小米', '联想', '国家'];
    expect(shortNames([full]).filter((name) => words.includes(name))).toEqual([]);
  });
});
