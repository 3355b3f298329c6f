import { text } from './fields.ts';

/** A regular expression as the linter compiles it. */
export const expression = (description: string) =>
  text(description).refine((value) => compiles(value), '不是能用的正则表达式；检查括号和竖线是否成对');

function compiles(value: string): boolean {
  try {
    return !new RegExp(value, 'u').test('');
  } catch {
    return false;
  }
}
