import type { Claim } from '../../schemas/claims.ts';
import { namesUsed, workedOut } from '../arithmetic.ts';
import { inBase } from '../units.ts';

/** A claim as the parts it is added up from, in its own unit; parts that are taken away are negative. */
export interface ClaimSum {
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  readonly total: { readonly name: string; readonly value: number };
  readonly unit: string;
}

/**
 * The sum a claim's formula is, with each part worked out from the claim's inputs; nothing where the formula is no sum
 * of named parts or does not give the value that is claimed.
 */
export function claimSum({ formula, inputs, value, unit = '' }: Claim): ClaimSum | undefined {
  const [name = '', right] = (formula ?? '').split(/[=＝]/);
  const terms = termsOf(right ?? '');
  if (terms.length < 2) return undefined;
  const names = inputs.map((input) => input.name);
  const parts: { name: string; value: number }[] = [];
  for (const { text, sign } of terms) {
    const worked = workedOut(text, inputs);
    if (!('value' in worked) || namesUsed(text, names).length === 0) return undefined;
    parts.push({ name: text, value: (sign * worked.value) / inBase(1, unit) });
  }
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const isClaimed = Math.abs(sum - value) <= Math.abs(value) * tolerance;
  return isClaimed ? { parts, total: { name: name.trim(), value }, unit } : undefined;
}

/** Stated results are rounded: 200.02 is told as 200. */
const tolerance = 0.002;

/** Parts between the signs that stand outside of brackets. */
function termsOf(sum: string): { text: string; sign: 1 | -1 }[] {
  const terms: { text: string; sign: 1 | -1 }[] = [{ text: '', sign: 1 }];
  let depth = 0;
  for (const character of sum) {
    if (/[(（]/.test(character)) depth += 1;
    if (/[)）]/.test(character)) depth -= 1;
    const last = terms.at(-1);
    if (depth === 0 && /[+＋−–-]/.test(character))
      terms.push({ text: '', sign: /[+＋]/.test(character) ? 1 : -1 });
    else if (last) last.text += character;
  }
  return terms.map(({ text, sign }) => ({ text: text.trim(), sign }));
}
