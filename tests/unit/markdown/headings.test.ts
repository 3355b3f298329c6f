import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/markdown/headings.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';
import { Slugger, slugOf } from '../../../src/markdown/slug.ts';

describe('heading ids', () => {
  it.each([
    ['怎么做？', '怎么做'],
    ['第 1 步：看现金流', '第-1-步-看现金流'],
    ['LPR 与 FTP（２０２６）', 'lpr-与-ftp-2026'],
    ['……', ''],
  ])('turns %j into %j', (text, id) => {
    expect(slugOf(text)).toBe(id);
  });

  it('stay unique when a heading looks like a numbered repeat', () => {
    const slugger = new Slugger();
    expect(['甲', '甲-2', '甲', '甲', '……'].map((text) => slugger.slug(text))).toEqual([
      '甲',
      '甲-2',
      '甲-3',
      '甲-4',
      'section',
    ]);
  });

  it('list headings in order, also inside blocks', () => {
    const tree = parseMdx('## **一。**甲\n\n<Tip>\n\n### 乙\n\n</Tip>\n\n## 丙\n');
    expect(headingsOf(tree)).toEqual([
      { depth: 2, text: '一。甲', id: '一-甲' },
      { depth: 3, text: '乙', id: '乙' },
      { depth: 2, text: '丙', id: '丙' },
    ]);
  });
});
