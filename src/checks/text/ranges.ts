/**
 * `135–90天`: a number, its unit or none, a dash, a number, its unit. Clock times, days, months and
 * years run in circles or are shortened, and signs make thresholds that fall on purpose.
 */
const range =
  /(?<![-−–~～\d.<>≥≤=/A-Za-z])(\d+(?:\.\d+)?)\s*(%|％|[\u4e00-\u9fff]{0,2})\s*[–—~～]\s*(\d+(?:\.\d+)?)\s*(%|％|万亿|亿|万|[\u4e00-\u9fff]?)/g;

const circular = /^[月日号时点分周年岁第期集章页届]/;

/** Ranges of a text that run backwards. */
export const reversedRanges = (text: string): { text: string; index: number }[] =>
  [...text.matchAll(range)]
    .filter((match) => isRange(match, text[match.index - 1] ?? '') && Number(match[1]) > Number(match[3]))
    .map((match) => ({ text: match[0].trim(), index: match.index }));

/** Whether both numbers count the same, so that one can be the smaller. */
function isRange(match: RegExpExecArray, before: string): boolean {
  const [, low = '', lowUnit = '', high = '', highUnit = ''] = match;
  if (highUnit === '' || circular.test(highUnit) || /[第周]/.test(before)) return false;
  if (lowUnit !== '' && !highUnit.startsWith(lowUnit.charAt(0))) return false;
  return ![low, high].some((number) => /^(19|20)\d\d$/.test(number)) && !/^0\d/.test(high);
}
