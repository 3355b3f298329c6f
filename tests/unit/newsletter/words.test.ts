import { describe, expect, it } from 'vitest';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { wordProblems } from '../../../src/domain/newsletter/approval/word-problems.ts';
import { editionOf } from '../../fixtures/newsletter/edition.ts';

const { segment = { id: 'machinery', name: '机械制造企业' }, ...whole } = editionOf(4);
const plain: ClientEdition = { ...whole, title: '标题', subject: '主题', preheader: '预览', intro: ['话'] };
const [section] = plain.sections;
/** The same letter without its first item. */
const shorter = (words: Partial<ClientEdition>): ClientEdition => ({
  ...plain,
  variant: 'machinery',
  segment,
  sections: section ? [{ ...section, items: section.items.slice(1) }] : [],
  ...words,
});
const fix = '在 segments 的 machinery 下给这个版本另写 title、subject、preheader 或 intro';
const left = section?.items.length ?? 0;

describe('words that count items', () => {
  it('may say what is true', () => {
    expect(
      wordProblems([{ ...plain, preheader: '本期4条。', intro: ['请先看第1至3条，再看第2、4条。'] }]),
    ).toEqual([]);
  });

  it('may not say another number', () => {
    expect(wordProblems([{ ...plain, preheader: '本期5条。', intro: ['请看第3至6条。'] }])).toEqual([
      '通用版的预览语写“本期5条”，实际 4 条。改成实际的数',
      '通用版的卷首语写“第3至6条”，实际只有 4 条。改成实际的数',
    ]);
  });

  it('may not lead readers of a segment to another item', () => {
    const words = { preheader: '本期4条。', intro: ['请先看第1条。'] };
    expect(wordProblems([{ ...plain, ...words }, shorter(words)])).toEqual([
      `机械制造企业的预览语写“本期4条”，实际 ${left - 1} 条。${fix}`,
      `机械制造企业的卷首语写“第1条”，在这个版本里是别的条目。${fix}`,
    ]);
  });

  it('may be written for a segment', () => {
    const own = shorter({ preheader: `本期${left - 1}条。`, intro: ['请看第1条。'] });
    expect(wordProblems([{ ...plain, intro: ['请先看第1条。'] }, own])).toEqual([]);
  });
});
