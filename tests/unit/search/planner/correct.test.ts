import { describe, expect, it } from 'vitest';
import { correct } from '../../../../src/search/planner/correct.ts';
import { withPinyinRead } from '../../../../src/search/planner/correct/pinyin.ts';
import type { Verdict } from '../../../../src/search/planner/decide.ts';
import { read } from '../../../../src/search/planner/read.ts';
import { smallLexicon } from '../../../helpers/search.ts';

const lexicon = await smallLexicon([
  { title: '反向保理' },
  { title: '商业承兑汇票' },
  { title: '银行承兑汇票' },
  { title: '设备租赁商' },
  { title: '大健康' },
  { title: '健康' },
  { title: '打款' },
  { title: 'SPIN' },
]);
const corrected = (text: string, verdict: Verdict = 'found') =>
  correct(read(text, lexicon), verdict, lexicon);

describe('letters', () => {
  it.each([
    ['fanxiangbaoli', '反向保理'],
    ['反向baoli', '反向保理'],
    ['yinhang承兑汇票怎么办', '银行承兑汇票怎么办'],
    ['fanxiangboli', '反向保理'],
    ['fanxianbaoli', '反向保理'],
    ['fanxaingbaoli', '反向保理'],
  ])('are read as the word they spell, also with a slip: %s', (typed, meant) => {
    expect(withPinyinRead(typed, lexicon)).toBe(meant);
  });

  it.each(['spin', 'fxbl', 'fanxiang', 'qwertyuiop'])(
    'stay where they are a word, only begin one or spell none: %s',
    (typed) => {
      expect(withPinyinRead(typed, lexicon)).toBeUndefined();
    },
  );
});

describe('a typo', () => {
  it.each([
    ['反向保里', '反向保理'],
    ['商业承对汇票', '商业承兑汇票'],
    ['银行承汇兑票', '银行承兑汇票'],
    ['银行承兑票', '银行承兑汇票'],
    ['商业承承兑汇票', '商业承兑汇票'],
  ])('is read as the word it is like: %s', (typed, meant) => {
    expect(corrected(typed)?.text).toBe(meant);
  });

  it('names the pairs of characters that show it', () => {
    expect(corrected('反向保里')?.strange).toEqual(['保里']);
  });

  it('is none where the site knows every pair, nor a word with another beside it', () => {
    expect(corrected('反向保理')).toBeUndefined();
    expect(corrected('给客户打健康分')).toBeUndefined();
  });
});

describe('an abbreviation', () => {
  it('is read as the name it shortens where nothing answers', () => {
    expect(corrected('设租商', 'none')).toEqual({ text: '设备租赁商', strange: [] });
    expect(corrected('设租商', 'found')).toBeUndefined();
  });

  it('holds half of the name in its order, from its first character', () => {
    expect(corrected('设商', 'none')?.text).not.toBe('设备租赁商');
    expect(corrected('商赁设', 'none')?.text).not.toBe('设备租赁商');
  });
});
