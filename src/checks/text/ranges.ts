/**
 * `135–90天`: a number, its unit or none, a dash, a number, its unit. Clock times, days, months and
 * years run in circles or are shortened, and signs make thresholds that fall on purpose.
 */
const range =
  /(?<![-−–~～\d.<>≥≤=/A-Za-z])(\d+(?:\.\d+)?)\s*(%|％|[\u4e00-\u9fff]{0,2})\s*[–—~～]\s*(\d+(?:\.\d+)?)\s*(%|％|万亿|亿|万|[\u4e00-\u9fff]?)/g;

const circular = /^[月日号时点分周年岁第期集章页届]/;

/** Ranges of a text that run backwards. */
export const reversedRanges = (text: string): { text: string; index: number }[] =>
  [...text.matchAll(range)].flatMap((match) => {
    const [whole, low = '', lowUnit = '', high = '', highUnit = ''] = match;
    const before = text[match.index - 1] ?? '';
    const unlike = lowUnit !== '' && !highUnit.startsWith(lowUnit[0] ?? '');
    if (unlike || circular.test(highUnit) || before === '第' || before === '周') return [];
    if (/^(19|20)\d\d$/.test(low) || /^(19|20)\d\d$/.test(high) || /^0\d/.test(high) || highUnit === '') return [];
    return Number(low) > Number(high) ? [{ text: whole.trim(), index: match.index }] : [];
  });
