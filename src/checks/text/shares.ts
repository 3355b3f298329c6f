/** What is measured against these may well be larger than they are. */
const notWhole = /净资产|资本|收入|营收|利润|销售|GDP|产值|现金|注册|债务|负债|权益|占用|占款/;
const share = /占(?:比|到|了)?[^占，。；、：！？\n%]{0,16}?(\d+(?:\.\d+)?)\s*[%％]/g;

/** A share by its name, and a part of a whole beside another part of it: `销售的168.3%、药店占31.7%`. */
const named = /(?:占比|份额|占有率)[^，。；、：！？\n%]{0,12}?(\d+(?:\.\d+)?)\s*[%％]/g;
const beside = /的(\d+(?:\.\d+)?)\s*[%％](?=、[^，。；：！？\n%]{0,12}占[^，。；：！？\n%]{0,6}\d)/g;

/** Parts of a text said to be more than the whole. */
export const sharesOverWhole = (text: string): { text: string; index: number }[] =>
  [share, named, beside]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(
      ([whole, value]) => Number(value) > 100 && !notWhole.test(whole) && !/[增升降长变减提]/.test(whole),
    )
    .map((match) => ({ text: match[0], index: match.index, end: match.index + match[0].length }))
    .filter(({ end }, at, all) => all.findIndex((other) => other.end === end) === at);
