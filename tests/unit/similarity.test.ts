import { describe, expect, it } from 'vitest';
import { content } from '../helpers/content.ts';
import { copiedRuns, essayWindows } from '../helpers/essay-windows.ts';

const essay = essayWindows('tests/fixtures/essay-windows.txt');
const { sources } = content;

describe('sentences of our own', () => {
  it('share no run of 20 汉字 with the essay outside marked quotes', () => {
    const copied = sources.flatMap(({ file, text }) =>
      copiedRuns(text, essay).map((run) => `${file}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  it('would be told from copied ones, quotes left aside', () => {
    const copy = '邀请专家上门评估企业专利价值，开辟绿色审批通道';
    expect(copiedRuns(`前面${copy}后面`, essay).length).toBeGreaterThan(0);
    expect(copiedRuns(`原文写“${copy}”。`, essay)).toEqual([]);
  });
});
