import { describe, expect, it } from 'vitest';
import { textWidth, wrapName } from '../../../../src/render/svg/chain-text.ts';

describe('textWidth', () => {
  it('counts 汉字 as one em, capitals as .65, other Latin as .55 and brackets as .4', () => {
    expect(textWidth('电芯')).toBe(2);
    expect(textWidth('BMS')).toBeCloseTo(1.95);
    expect(textWidth('kWh')).toBeCloseTo(1.75);
    expect(textWidth('(电)')).toBeCloseTo(1.8);
  });
});

describe('wrapName', () => {
  it('leaves a name that fits on one line', () => {
    expect(wrapName('隔膜厂', 7)).toEqual(['隔膜厂']);
  });

  it('prefers to break after 与 and before a bracket', () => {
    expect(wrapName('独立储能与工商业储能业主', 7)).toEqual(['独立储能与', '工商业储能业主']);
    expect(wrapName('运营车队(重卡网约物流)', 7)).toEqual(['运营车队', '(重卡网约物流)']);
  });

  it('spends a line rather than leave one word behind an opening bracket', () => {
    expect(wrapName('专用设备厂（矿冶化工等非标）', 7)).toEqual(['专用设备厂', '（矿冶化工', '等非标）']);
  });

  it('breaks between words', () => {
    expect(wrapName('工程机械主机厂', 6)).toEqual(['工程机械', '主机厂']);
  });

  it('never splits a Latin word nor starts a line with a closing bracket', () => {
    expect(wrapName('创新药Biotech', 5)).toEqual(['创新药', 'Biotech']);
    expect(wrapName('第三方检验与影像(ICL)', 7).every((line) => !line.startsWith(')'))).toBe(true);
  });

  it('gives a word wider than the line a line of its own', () => {
    expect(wrapName('ABCDEFGHIJKLMNOP厂', 4)).toEqual(['ABCDEFGHIJKLMNOP', '厂']);
  });
});
