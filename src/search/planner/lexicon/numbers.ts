const counted =
  /[0-9一二两三四五六七八九十百千零〇]*[十百千][一二三四五六七八九十百千零〇]*(?=[多余来]?[天日月年小周个次户家万亿元倍级号名成])/g;
const digits = new Map(Array.from('零一二三四五六七八九', (char, value) => [char, value]));
digits.set('〇', 0).set('两', 2);
const steps = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const percent = /百分之([0-9一二三四五六七八九十百零〇]+)/g;
const decimal = /([0-9一二三四五六七八九])点([0-9一二三四五六七八九])(?=个|%|万|亿|倍|折)/g;

/**
 * Numbers in digits, as the texts write them: 十五天 is 15天, 五千万 is 5000万, 三个亿 is 3亿, 百分之七十 is 70%,
 * 一点五个点 is 1.5个百分点, 3加3 is 3+3.
 */
export const withDigits = (text: string): string =>
  text
    .replace(percent, (_, number: string) => `${valueOf(number)}%`)
    .replace(decimal, (_, whole: string, part: string) => `${valueOf(whole)}.${valueOf(part)}`)
    .replace(counted, (run) => String(valueOf(run)))
    .replace(
      /([0-9一二两三四五六七八九])个([亿万])/g,
      (_, one: string, unit: string) => `${valueOf(one)}${unit}`,
    )
    .replace(/(\d)个点/g, '$1个百分点')
    .replace(/(\d)加(?=\d|n)/gi, '$1+');

/** Value of a number below ten thousand: 二十四, 三百零五, 2千. */
function valueOf(run: string): number {
  let sum = 0;
  let last: number | undefined;
  for (const part of run.match(/\d+|./g) ?? []) {
    const step = steps.get(part);
    if (step === undefined) last = digits.get(part) ?? Number(part);
    else {
      sum += (last ?? 1) * step;
      last = undefined;
    }
  }
  return sum + (last ?? 0);
}
