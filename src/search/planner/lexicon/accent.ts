/** Letters without what many do not tell apart: zh and z, ng and n. */
export const withoutAccent = (letters: string): string =>
  letters.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n');
