import type { FoundName } from './legal-names.ts';
import { wordsOf } from './words.ts';

/** Trades and bodies with the name in theirs, such as 中国建筑业, 中国医药商业协会, 腾讯新闻. */
const body =
  /^业|^[\u4e00-\u9fff]{0,8}(?:协会|联合会|学会|商会)|^(?:新闻|财经|网|研究院|证券|律所|律师|银行(?![账卡户贷]))/;
const reach = 6;

/** Known names that stand as words of their own: 华为 in 升华为 and 万科 in 十万科技企业 are none. */
export const listedNames = (text: string, known: RegExp): FoundName[] =>
  Array.from(text.matchAll(known), ({ 0: name, index }) => ({ name, index })).filter(({ name, index }) => {
    const end = index + name.length;
    if (body.test(text.slice(end))) return false;
    const from = Math.max(0, index - reach);
    const edges = edgesOf(text.slice(from, end + reach), from);
    return edges.has(index) && edges.has(end);
  });

/** Offsets at which a word starts or ends. */
function edgesOf(text: string, from: number): ReadonlySet<number> {
  let at = from;
  return new Set([at, ...wordsOf(text).map((word) => (at += word.length))]);
}
