/** Whether at this anchor stands what a client says, with the reply under it. */
export const isReply = (anchor: string): boolean => /^objection-\d/.test(anchor);
