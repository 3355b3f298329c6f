/** What an expression finds: something to report, or something that lets a report go. */
type Role = 'risk' | 'excuse';

const matchesNothing = '(?!)';
const lookbehind = /\(\?<[!=](?:\[[^\]]*\]|\\.|[^()[\]\\])*\)/gu;

export const joined = (parts: readonly string[]): string =>
  parts.length > 0 ? parts.map((part) => `(?:${part})`).join('|') : matchesNothing;

/**
 * Any of some expressions. Safari before 16.4 cannot look behind: there a risk is found also where what stands
 * before it would have ruled it out, and an excuse that looks behind excuses nothing. So it reports more, never less.
 * @throws {SyntaxError} when an expression cannot be read
 */
export function anyOf(expressions: readonly string[], flags: string, role: Role): RegExp {
  try {
    return new RegExp(joined(expressions), flags);
  } catch {
    return new RegExp(joined(expressions.flatMap((one) => withoutLookbehind(one, role))), flags);
  }
}

function withoutLookbehind(expression: string, role: Role): string[] {
  const without = expression.replace(lookbehind, '');
  return without === expression || role === 'risk' ? [without] : [];
}

/**
 * Matches of an expression that do not stand right after something, as if it looked behind.
 * @param form with the flag `g`
 * @param before ends with `$`
 */
export function matchesApart(text: string, form: RegExp, before: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    if (!before.test(text.slice(Math.max(0, match.index - 2), match.index))) found.push(match);
    else form.lastIndex = match.index + 1;
  }
  return found;
}
