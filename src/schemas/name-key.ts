/** Spelling by which names are compared: width, case, spaces and punctuation make no other name. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9+]/gu, '');
