/** What of a form looks like a number that identifies a person, in words. */
export async function personalWarnings(data: FormData): Promise<string[]> {
  const texts = [...data.values()].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  if (texts.length === 0) return [];
  const { contactNumbers } = await import('../../../compliance/contact-data.ts');
  const found = texts.flatMap((text) => contactNumbers(text));
  return found.map(({ kind, value }) => `“${value}”像是${kind}：这张表不写个人和账户的号码，请删去。`);
}
