import { fileRule } from '../../rule.ts';

const full: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const halfWidth = /(?<=[\u4e00-\u9fff])[,:;?!(](?!\/\/)|[,;?!)](?=[\u4e00-\u9fff])/g;

export const halfWidthPunctuation = fileRule('half-width-punctuation', 'error', ({ texts }) =>
  texts.flatMap((text) =>
    Array.from(text.value.matchAll(halfWidth), ({ 0: char, index }) => ({
      place: text.at(index),
      message: `汉字旁边用了半角“${char}”`,
      fix: `改成全角“${full[char] ?? char}”`,
    })),
  ),
);
