import type { PageText } from './planner/data.ts';

/** Whether at this anchor stands what a client says, with the reply under it. */
export const isReply = (anchor: string): boolean => /^objection-\d/.test(anchor);

const limit = / 界限：/;

/** What to answer with on the card of a page: the reply at an anchor, or what the page itself answers. */
export function answerOf({ answer, sections }: PageText, anchor: string | undefined): string | undefined {
  const reply = anchor !== undefined && isReply(anchor) && sections.find(({ id }) => id === anchor);
  return reply ? `可以这样答：“${reply.text.split(limit)[0] ?? ''}”` : answer;
}
