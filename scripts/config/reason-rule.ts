import type { Rule } from 'eslint';

/** An `eslint-disable` comment says why, after ` -- `. */
export const disableReason: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say why the rule is off: `eslint-disable… rule -- reason`.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const silent = /^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value);
          if (silent && comment.loc) context.report({ loc: comment.loc, messageId: 'missing' });
        }
      },
    };
  },
};
