import { describe, expect, it } from 'vitest';
import { essayFingerprint, sealed } from '../../../scripts/lib/sealed-quotes.ts';
import { refusalOf } from '../../../scripts/seal-quotes.ts';
import { quoteSeal } from '../../../src/domain/learn/quote-seal.ts';

const file = (quote: string, seal = ''): string =>
  `items:\n  - id: q001\n    quote: "“${quote}”"\n${seal}    read: { entry: methods/spin }\n`;
const essay = '# 一\n\n每月服务不少于**4次**，包括\n至少2次面访。\n';
const words = '不少于4次、包括至少2次面访';
const seal = quoteSeal(words);

describe('sealing quotes', () => {
  it('marks a quote that is in the essay, whatever the signs and line ends around it', () => {
    const { text, added, strange } = sealed(file(words), essay);
    expect([added, strange]).toEqual([['3 q001'], []]);
    expect(text).toBe(file(words, `    seal: "${seal}"\n`));
    expect(sealed(text, essay)).toMatchObject({ text, kept: ['3 q001'], added: [] });
  });

  it('names a quote that is not, and takes its seal away', () => {
    const { text, strange } = sealed(file('不少于5次', '    seal: "old"\n'), essay);
    expect(strange).toEqual(['3 q001']);
    expect(text).toBe(file('不少于5次'));
  });

  it('renews a seal that no longer fits', () => {
    const { text, renewed } = sealed(file(words, '    seal: old # 旧的\n'), essay);
    expect([text, renewed]).toEqual([file(words, `    seal: "${seal}" # 旧的\n`), ['3 q001']]);
  });

  it.each([
    [`items:\n  - { id: q001, quote: "${words}", kind: single }\n`, `"${words}", seal: "${seal}", kind`],
    [
      `items:\n- quote: >-\n    不少于4次、\n    包括至少2次面访\n  id: q001\n`,
      `面访\n  seal: "${seal}"\n  id: q001\n`,
    ],
    [`items:\n      - id: q001\n        quote: ${words} # 见四\n`, `# 见四\n        seal: "${seal}"\n`],
  ])('writes it beside the quote, however the question is written: %s', (written, part) => {
    const { text } = sealed(written, essay);
    expect(text).toContain(part);
    expect(sealed(text, essay).text).toBe(text);
  });

  it('leaves what it did not check as it was', () => {
    const others =
      'items:\n  - id: q001\n    from: { entry: products/piaojuchi, words: 一 }\n    seal: "kept"\n  - id: q002\n    quote: [不是, 文字]\n    seal: "kept"\nnotes:\n    seal: kept\n';
    expect(sealed(others, essay).text).toBe(others);
    expect(() => sealed('items: [', essay)).toThrow('YAML 写法有错');
  });

  it('gives another seal for another word', () => {
    expect(quoteSeal('“包括至少2次面访”')).toBe(quoteSeal('包括至少2次面访'));
    expect(quoteSeal('包括至少3次面访')).not.toBe(quoteSeal('包括至少2次面访'));
  });
});

describe('the file quotes are compared with', () => {
  const registered = essayFingerprint(essay);

  it('is the essay, whatever its markup', () => {
    expect(refusalOf(essayFingerprint('一 每月服务不少于4次 包括至少2次面访'), registered)).toBeUndefined();
  });

  it.each(['', '别的文章', essay.replace('4次', '5次'), `${essay}\n多一句`])(
    'is nothing else: %s',
    (other) => {
      expect(refusalOf(essayFingerprint(other), registered)).toContain('没有改动任何文件');
    },
  );

  it('has to be registered first', () => {
    expect(refusalOf(registered, undefined)).toContain(`fingerprint 写成 ${registered}`);
  });
});
