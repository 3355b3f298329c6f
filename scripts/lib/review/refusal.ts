import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { publishedContent } from '../../../src/loaders/seals/published.ts';
import { sealRecord } from '../../../src/checks/rules/seals/seal-record.ts';
import { sealTampered } from '../../../src/checks/rules/seals/seal-tampered.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { newestSeal } from './desk.ts';
import type { Desk } from './desk.ts';
import { Refused } from './refused.ts';

const noContent = buildGraph([]);

/** @throws Refused when the seals there are cannot be relied on: a new one would hide it */
export function refuseTampered(desk: Desk): void {
  const { content, posts, today } = desk;
  const newest = newestSeal(desk);
  if (newest && newest > today)
    throw new Refused('日期对不上：', [`本机日期 ${today} 早于已有的封存 ${newest}，先校准本机日期`]);
  // The rules about seals need nothing else of the content; all others would take their time.
  const context = {
    ...checkContext({ ...content, sources: [], today }),
    graph: { ...noContent, posts: () => posts },
  };
  const problems = [sealTampered, sealRecord]
    .flatMap((rule) => rule.find(context))
    .map(({ place, message }) => `content/${place.file}：${message}`);
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
