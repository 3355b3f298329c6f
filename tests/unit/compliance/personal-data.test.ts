import { describe, expect, it } from 'vitest';
import { isBankCard, isCreditCode, isIdNumber } from '../../../src/compliance/personal-data.ts';

describe('numbers that identify somebody', () => {
  it('accepts only the right check character', () => {
    expect([
      isIdNumber('11010519491231002X'),
      isIdNumber('110105194912310021'),
      isIdNumber('11010519491331002X'),
    ]).toEqual([true, false, false]);
    expect([isCreditCode('91350100M000100Y43'), isCreditCode('91350100M000100Y44')]).toEqual([true, false]);
    expect([
      isBankCard('4111111111111111'),
      isBankCard('4111111111111112'),
      isBankCard('1111111111111117'),
    ]).toEqual([true, false, false]);
  });
});
