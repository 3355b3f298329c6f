import { expect, it } from 'vitest';
import { plainSigns } from '../../../src/domain/plain-signs.ts';

it.each([
  ['>= 0.8', '≥0.8'],
  ['<= 5pp', '≤5 个百分点'],
  ['5pp ~ 15pp', '5 个百分点～15 个百分点'],
  ['-2pp ~ -5pp', '-2 个百分点～-5 个百分点'],
  ['单笔>=近90日日均余额的50%', '单笔≥近90日日均余额的50%'],
  ['app 登录不足 3 次', 'app 登录不足 3 次'],
  ['1 ~ 2', '1～2'],
])('%s is shown as %s', (typed, shown) => {
  expect(plainSigns(typed)).toBe(shown);
});
