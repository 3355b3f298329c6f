import { describe, expect, it } from 'vitest';
import {
  hiddenName,
  namesToRefuse,
  realNames,
  withoutNames,
} from '../../../../src/domain/clients/cards/real-names.ts';
import { graph } from '../../../helpers/content.ts';

const listed = namesToRefuse(graph);

describe('names on a card', () => {
  it.each([
    '工行给的利率低',
    '客户说建行也在报',
    '听说中国银行那边批得快',
    '招行的系统好用',
    '邮储上个月来过',
    '本县农商行，不，是丰县农商行在做',
    '江宁村镇银行给了额度',
    '华星机械有限公司在找面粉',
    '替宏远食品股份有限公司找',
    '特斯拉的供应商',
    '奇瑞那边要货',
  ])('are found in “%s”', (text) => {
    expect(realNames(text, listed)).not.toEqual([]);
    expect(withoutNames(text, listed).text).toBe(hiddenName);
  });

  it.each([
    '同业A低 20 个基点',
    '主办银行是同业A',
    '加工行业里算快的',
    '其中行业风险要看',
    '搭建行情看板',
    '当地农商行也在做',
    '要房产抵押',
    '集团客户统一授信',
    '低筋粉，带第三方检测报告',
    '两家银行都要抵押',
    '中行距离五公里',
    '银行不参与议价',
    '农行业协会推荐',
  ])('are none in “%s”', (text) => {
    expect(realNames(text, listed)).toEqual([]);
    expect(withoutNames(text, listed).text).toBe(text);
  });
});
