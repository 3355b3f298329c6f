import { fileRule } from '../../rule.ts';

const noise =
  /点击(?:展开|查看|阅读)|阅读全文|展开全文|相关(?:推荐|阅读)|责任编辑|联系老秘|需要润色|\d+\s*热度|版权归.{0,8}所有|扫码关注|&nbsp;|免责声明：/g;

export const pageNoise = fileRule('page-noise', 'error', ({ texts }) =>
  texts.flatMap((text) =>
    Array.from(text.value.matchAll(noise), ({ 0: words, index }) => ({
      place: text.at(index),
      message: `像是从网页带来的字：“${words}”`,
      fix: '删掉，只留事实',
    })),
  ),
);
