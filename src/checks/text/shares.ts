/** What is measured against these may well be larger than they are. */
const notWhole = /净资产|资本|收入|营收|利润|销售|GDP|产值|现金|注册|债务|负债|权益|占用|占款/;
const share = /占(?:比|到|了)?[^占，。；、：！？\n%]{0,16}?(\d+(?:\.\d+)?)\s*[%％]/g;

/** Parts of a text said to be more than the whole. */
export const sharesOverWhole = (text: string): { text: string; index: number }[] =>
  [...text.matchAll(share)]
    .filter(
      ([whole, value]) => Number(value) > 100 && !notWhole.test(whole) && !/[增升降长变减提]/.test(whole),
    )
    .map((match) => ({ text: match[0], index: match.index }));
