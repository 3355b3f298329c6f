import { expect, it } from 'vitest';
import { fold, tokensOf } from '../../../src/search/tokens.ts';

it('spells small numbers alike and keeps every character at its place', () => {
  expect(fold('3天、两个月、13天、0.5亿、3+3、4D')).toBe('三天、二个月、13天、0.5亿、3+3、4d');
  expect(fold('两新')).toBe('两新');
});

it('spells days, inner spaces and English plurals alike', () => {
  const words = (text: string): string[] => tokensOf(text).map((token) => token.text);
  expect(words('60 天')).toEqual(words('60日'));
  expect(words('guarantees')).toEqual(words('guarantee'));
});
