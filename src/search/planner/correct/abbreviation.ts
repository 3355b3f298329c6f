import { abbreviationShare, minAbbreviation } from '../tuning.ts';

/**
 * The name that was abbreviated by leaving characters out: 设租商 is 设备租赁商, 政策服务 is 政策信息服务.
 * @param names spelling of the names of pages
 */
export function abbreviated(typed: string, names: Iterable<string>): string | undefined {
  if (typed.length < minAbbreviation || !/^\p{Script=Han}+$/u.test(typed)) return undefined;
  let best: string | undefined;
  for (const name of names)
    if (typed.length >= abbreviationShare * name.length && (best === undefined || name.length < best.length))
      if (name.startsWith(typed.charAt(0)) && holdsInOrder(name, typed)) best = name;
  return best;
}

function holdsInOrder(name: string, typed: string): boolean {
  let at = -1;
  return Array.from(typed).every((char) => (at = name.indexOf(char, at + 1)) >= 0);
}
