import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { publishedContent } from '../../../src/loaders/seals/published.ts';
import { newestSeal } from './desk.ts';
import type { Desk } from './desk.ts';

/** Refused, with every reason at once; nothing was written. */
export class Refused extends Error {
  readonly problems: readonly string[];
  constructor(what: string, problems: readonly string[]) {
    super([what, ...problems.map((text) => `  ✗ ${text}`)].join('\n'));
    this.problems = problems;
  }
}

const sealRules = new Set(['seal-tampered', 'seal-record']);

/** @throws Refused when the seals there are cannot be relied on: a new one would hide it */
export function refuseTampered(desk: Desk): void {
  const { content, today } = desk;
  const newest = newestSeal(desk);
  if (newest && newest > today)
    throw new Refused('日期对不上：', [`本机日期 ${today} 早于已有的封存 ${newest}，先校准本机日期`]);
  const problems = problemsIn(checkContext({ ...content, today }))
    .filter(({ rule }) => sealRules.has(rule))
    .map(({ file, message }) => `content/${file}：${message}`);
  if (problems.length > 0) throw new Refused('已有的封存对不上，先从版本库恢复：', problems);
}

/** Errors that the published content would have with these seals and does not have now. */
export function newErrors(desk: Desk, store: SealStore): string[] {
  const known = new Set(errorsWith(desk, desk.seals));
  return errorsWith(desk, store).filter((text) => !known.has(text));
}

const errorsWith = ({ content, today }: Desk, seals: SealStore): string[] => {
  const published = publishedContent({ ...content, seals });
  return problemsIn(checkContext({ ...published, today, seals: undefined }))
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `content/${file}:${line} ${message}`);
};
