import { describe, expect, it } from 'vitest';
import { givenAway } from '../../../../src/domain/learn/given-away.ts';

const sentence = '先把三张表对上，再谈“额度”和期限。';
const right = (text: string) => ({ text, right: true });
const wrong = (text: string) => ({ text, right: false });

describe('an answer given away by the sentence of its page', () => {
  it('is the right option that alone shares six characters with it, whatever stands between them', () => {
    expect(givenAway([right('应当再谈额度 和期限'), wrong('先报上去')], sentence)).toBe('再谈额度和期限');
    expect(givenAway([right('先看三张表'), wrong('先报上去')], sentence)).toBeUndefined();
  });

  it('is none where a wrong option shares words too', () => {
    expect(givenAway([right('先把三张表对上'), wrong('先不看，再谈额度和期限')], sentence)).toBeUndefined();
  });

  it('is one of several right ones', () => {
    const options = [right('问清用途'), right('先把三张表对上'), wrong('照去年的数报')];
    expect(givenAway(options, sentence)).toBe('先把三张表对上');
    expect(givenAway([wrong('先把三张表对上')], sentence)).toBeUndefined();
    expect(givenAway([], sentence)).toBeUndefined();
  });
});
