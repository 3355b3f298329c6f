import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withMiss, yamlItems } from '../../../../src/domain/misses/list.ts';
import { searchMisses } from '../../../../src/schemas/search-misses.ts';

const after = (...queries: string[]): readonly string[] =>
  queries.reduce<readonly string[]>((list, query) => withMiss(list, query), []);
/** What the register holds once the lines are pasted below `misses:`. */
const pasted = (lines: string) =>
  searchMisses.shape.misses.parse((parse(`title: 甲\nmisses:\n${lines}`) as { misses: unknown }).misses);

describe('unanswered questions on this computer', () => {
  it('come newest first, none twice, however it was typed', () => {
    expect(after('保险箱一年租金多少', '考试多少分算过', '保险箱 一年租金多少？')).toEqual([
      '保险箱 一年租金多少？',
      '考试多少分算过',
    ]);
  });

  it('are the last fifty', () => {
    const list = after(...Array.from({ length: 60 }, (_, at) => `第 ${at} 章讲什么`));
    expect(list).toHaveLength(50);
    expect([list[0], list[49]]).toEqual(['第 59 章讲什么', '第 10 章讲什么']);
  });

  it('leave out what was typed on the way to a longer one, and only that', () => {
    expect(after('保险箱', '考试', '保险箱一年租', '保险箱一年租金')).toEqual([
      '保险箱一年租金',
      '考试',
      '保险箱',
    ]);
  });

  it.each(['', '  ', '？', '龘', '张总要贷500万', '13800138000'])('take nothing of “%s”', (query) => {
    const list = ['考试多少分算过'];
    expect(withMiss(list, query)).toBe(list);
  });

  it('are one line of at most 200 characters without anything nobody sees', () => {
    expect(after(' 保险箱\u200b\n一年\u0007 租金 ')).toEqual(['保险箱 一年 租金']);
    expect(after('问'.repeat(500))[0]).toHaveLength(200);
  });
});

describe('the lines for an editor', () => {
  it('stand below `misses:` as they are', () => {
    expect(yamlItems(['保险箱一年租金多少', '利率：高 # 还是低'])).toBe(
      '  - "保险箱一年租金多少"\n  - "利率：高 # 还是低"\n',
    );
  });

  it('give back every list, whatever was typed', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('利率老板-:#"\'\\{}[]&*!|>%@`,？ \t\n保理怎么办')),
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(fc.array(query, { minLength: 1, maxLength: 8 }), (queries) => {
        const list = after(...queries);
        fc.pre(list.length > 0);
        expect(pasted(yamlItems(list))).toEqual(list);
      }),
    );
  });
});
