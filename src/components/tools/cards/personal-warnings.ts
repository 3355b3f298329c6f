/** Fewer digits are no number of a person or an account; days are none either. */
const fewestDigits = 7;
const digit = /[\d０-９零〇一二三四五六七八九幺]/gu;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What of a form looks like a number that identifies a person or an account, in words. What finds it comes with the
 * first text that may hold one.
 */
export async function personalWarnings(data: FormData): Promise<string[]> {
  const texts = [...data.values()].filter((value): value is string => typeof value === 'string');
  const doubtful = texts.filter(
    (text) => !day.test(text) && (text.match(digit) ?? []).length >= fewestDigits,
  );
  if (doubtful.length === 0) return [];
  const { contactNumbers } = await import('../../../compliance/contact-data.ts');
  const found = doubtful.flatMap((text) => contactNumbers(text));
  return found.map(({ kind, value }) => `“${value}”像是${kind}：这张表不写个人和账户的号码，请删去。`);
}
