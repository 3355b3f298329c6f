import type { PageText } from './planner/data.ts';

/** Whether at this anchor stands what a client says, with the reply under it. */
export const isReply = (anchor: string): boolean => /^objection-\d/.test(anchor);

/** Kinds of page that have an answer of their own; see `shortAnswer`. */
const answering = ['方法', '方案', '产品', '客户层级'];

/** Whether a result may have something to say, and its text is worth loading first. */
export const mayAnswer = (kind: string, anchor: string | undefined): boolean =>
  answering.includes(kind) || (anchor !== undefined && isReply(anchor));

const limit = / 界限：/;

/** What to answer with on the card of a page: the reply at an anchor, or what the page itself answers. */
export function answerOf({ answer, sections }: PageText, anchor: string | undefined): string | undefined {
  const reply = anchor !== undefined && isReply(anchor) && sections.find(({ id }) => id === anchor);
  return reply ? `可以这样答：“${reply.text.split(limit)[0] ?? ''}”` : answer;
}
