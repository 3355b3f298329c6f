/** What is left of two spellings between their common beginning and their common end. */
export function changeOf(a: string, b: string): [from: string, to: string] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/** Whether two characters stand at the start of another spelling the wrong way round. */
export const isSwap = (from: string, to: string): boolean =>
  from.length === 2 && from === to.charAt(1) + to.charAt(0);
