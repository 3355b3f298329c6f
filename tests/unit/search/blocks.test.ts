import { describe, expect, it } from 'vitest';
import { askedBlocks } from '../../../src/search/blocks.ts';

describe('the ways to ask for a page', () => {
  const weightIn = (phrases: readonly string[], alike: readonly string[] = []) => {
    const blocks = askedBlocks({ phrases, alike });
    return (token: string) =>
      blocks.filter(({ tokens }) => tokens.includes(token)).map(({ weight }) => weight);
  };

  const many = ['机器停了一半', '车间里停工了', '工人放假', '老板跑了', '没人开门', '灯都黑着'];

  it('are found most by their words and, of many, by characters of several, less by those of one', () => {
    const weight = weightIn(many);
    expect(weight('机器')).toEqual([2]);
    expect(weight('停')).toEqual([2]);
    expect(weight('工')).toEqual([2]);
    expect(weight('半')).toEqual([1]);
    expect(weight('假')).toEqual([1]);
  });

  it('are found by all their characters alike where they are few', () => {
    const weight = weightIn(many.slice(1));
    expect(weight('工')).toEqual([2]);
    expect(weight('假')).toEqual([2]);
  });

  it('do not count a character twice that one phrase repeats', () => {
    expect(weightIn([...many, '天天跑，天天累'])('天')).toEqual([1]);
  });

  it('are found less by what only says nearly the same', () => {
    const weight = weightIn(['账上缺钱'], ['手头紧', '账上差钱']);
    expect(weight('缺钱')).toEqual([2]);
    expect(weight('手头')).toEqual([1]);
    expect(weight('账上')).toEqual([2]);
  });
});
