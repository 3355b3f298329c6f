import type { ClientExample } from '../../../schemas/client-view.ts';
import { filledIn, workedOut } from '../../arithmetic.ts';
import { inBase } from '../../units.ts';

/** What the words of an example call its result. */
export const resultName = '结果';

/** Names in the words of an example that stand for a number: `{贷款}`. */
export const namesIn = (words: string): readonly string[] =>
  Array.from(words.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);

/** Numbers of an example by name, as clients read them, the result among them; nothing when it cannot be worked out. */
function numbersOf({ formula, inputs, unit, decimals }: ClientExample): Map<string, string> | undefined {
  const outcome = workedOut(formula, inputs);
  if ('left' in outcome) return undefined;
  const result = Number((outcome.value / inBase(1, unit)).toFixed(decimals));
  return new Map([
    ...inputs.map((one) => [one.name, `${one.value}${one.unit ?? ''}`] as const),
    [resultName, `${result}${unit ?? ''}`],
  ]);
}

/** The sentence of an example with its numbers in place; nothing when one of them cannot be worked out. */
export function filledExample(example: ClientExample): string | undefined {
  const numbers = numbersOf(example);
  const words = namesIn(example.example);
  if (!numbers || !words.every((name) => numbers.has(name))) return undefined;
  return example.example.replace(/\{([^{}]*)\}/g, (_all, name: string) => numbers.get(name) ?? '');
}

/** The sum behind it: `1000万元 × 1.5% × 2年 ＝ 30万元`. */
function sumOf(example: ClientExample): string {
  const numbers = numbersOf(example) ?? new Map<string, string>();
  const inputs = new Map(example.inputs.map(({ name }) => [name, numbers.get(name) ?? name]));
  const sum = filledIn(example.formula, inputs);
  return `${sum.replaceAll('个百分点', '%')} ＝ ${numbers.get(resultName) ?? ''}`;
}

/** An example as clients read it: the sentence, then the sum; nothing when it cannot be worked out. */
export function clientExample(example: ClientExample | undefined): string | undefined {
  const sentence = example && filledExample(example);
  return example && sentence !== undefined ? `${sentence}（${sumOf(example)}）` : undefined;
}
