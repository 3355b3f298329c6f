import { describe, expect, it } from 'vitest';
import { sealed } from '../../../scripts/seal-quotes.ts';
import { quoteSeal } from '../../../src/domain/learn/quote-seal.ts';

const file = (quote: string, seal = ''): string =>
  `items:\n  - id: q001\n    quote: "“${quote}”"\n${seal}    read: { entry: methods/spin }\n`;
const essay = '# 一\n\n每月服务不少于**4次**，包括\n至少2次面访。\n';

describe('sealing quotes', () => {
  it('marks a quote that is in the essay, whatever the signs and line ends around it', () => {
    const { text, strange } = sealed(file('不少于4次、包括至少2次面访'), essay);
    expect(strange).toEqual([]);
    expect(text).toBe(
      file('不少于4次、包括至少2次面访', `    seal: "${quoteSeal('不少于4次包括至少2次面访')}"\n`),
    );
    expect(sealed(text, essay).text).toBe(text);
  });

  it('names a quote that is not, and takes its seal away', () => {
    const { text, strange } = sealed(file('不少于5次', '    seal: "old"\n'), essay);
    expect(strange).toEqual(['3 “不少于5次”']);
    expect(text).toBe(file('不少于5次'));
  });

  it('gives another seal for another word', () => {
    expect(quoteSeal('“包括至少2次面访”')).toBe(quoteSeal('包括至少2次面访'));
    expect(quoteSeal('包括至少3次面访')).not.toBe(quoteSeal('包括至少2次面访'));
  });
});
