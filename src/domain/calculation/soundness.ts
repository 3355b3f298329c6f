import type { Calculation, CalculationInput } from '../../schemas/calculation.ts';
import { namesUsed } from '../arithmetic.ts';
import { wrongWay } from './direction.ts';
import type { Unsound } from './direction.ts';
import { namesOf, workOutAll } from './work-out.ts';

/** What keeps formulas from being worked out, whatever is typed; in reading order. */
export function unsound(calculations: readonly Calculation[]): Unsound[] {
  const found = [...twice(calculations), ...strangeWords(calculations), ...strangeOptions(calculations)];
  return found.length > 0 ? found : [...unused(calculations), ...wrongWay(calculations)];
}

type Named = { at: Unsound['at']; name: string };
const named = (calculations: readonly Calculation[]): Named[] =>
  calculations.flatMap((calculation, index) =>
    (['inputs', 'choices', 'parts'] as const).flatMap((list) =>
      calculation[list].map(({ name }, item): Named => ({ at: [index, list, item, 'name'], name })),
    ),
  );

/** Names of two lists; the same name twice in one list is told of every list. */
function twice(calculations: readonly Calculation[]): Unsound[] {
  const seen = new Map<string, string>();
  return named(calculations).flatMap(({ at, name }) => {
    const list = at.slice(0, 2).join();
    const first = seen.get(name) ?? list;
    seen.set(name, first);
    if (first === list) return [];
    return [{ at, message: `“${name}”前面已经有了`, fix: '一个名称只给一个数，换一个名称' }];
  });
}

/** Formulas with words nothing before them gives a number for, and signs nobody can read. */
function strangeWords(calculations: readonly Calculation[]): Unsound[] {
  const known: string[] = [];
  return calculations.flatMap(({ inputs, choices, parts }, index) => {
    known.push(...[...inputs, ...choices].map(({ name }) => name));
    return parts.flatMap(({ name, formula }, item): Unsound[] => {
      const left = strangeIn(formula, known);
      known.push(name);
      return left === undefined
        ? []
        : [
            {
              at: [index, 'parts', item, 'formula'],
              message:
                left === '' ? '公式里的括号或符号读不懂，算不出来' : `公式里的“${left}”上面没有，算不出来`,
              fix: `能用的名称：${known.slice(0, -1).join('、')}；算式用 × ÷ - ＋ 和括号`,
            },
          ];
    });
  });
}

/** What is left of a formula besides names, numbers and signs; empty when the signs are wrong. */
function strangeIn(formula: string, known: readonly string[]): string | undefined {
  const numbers = new Map(known.map((name, index) => [name, { value: index + 2, unit: '' }]));
  const inputs = known.map((name): CalculationInput => ({
    name,
    unit: '',
    negative: false,
    estimated: false,
    asks: [],
  }));
  const part = { name: '结果', formula, unit: '', decimals: 0, main: false, asks: [], reads: [] };
  const probe = { id: 'probe', title: '', inputs, choices: [], parts: [part], assumptions: [] };
  const [group] = workOutAll([{ ...probe, basis: 'assumption', sources: [] }], {
    numbers,
    chosen: new Map(),
  });
  if (group?.open.length === 0) return undefined;
  const rest = known.reduce((text, name) => text.replaceAll(name, ''), formula).replace(/取小|取大/g, '');
  return /[\u4e00-\u9fff]+/.exec(rest)?.[0] ?? '';
}

const strangeOptions = (calculations: readonly Calculation[]): Unsound[] => {
  const inputs = calculations.flatMap((one) => one.inputs.map(({ name }) => name));
  return calculations.flatMap(({ choices }, index) =>
    choices.flatMap(({ options }, item) =>
      options.flatMap(({ input }): Unsound[] =>
        input === undefined || inputs.includes(input)
          ? []
          : [
              {
                at: [index, 'choices', item, 'options'],
                message: `选项用的“${input}”不在要填的数里`,
                fix: `写 inputs 里有的名称：${inputs.join('、')}`,
              },
            ],
      ),
    ),
  );
};

function unused(calculations: readonly Calculation[]): Unsound[] {
  const names = calculations.flatMap(namesOf);
  const used = new Set([
    ...calculations.flatMap(({ parts }) => parts.flatMap(({ formula }) => namesUsed(formula, names))),
    ...calculations.flatMap(({ choices }) => choices.flatMap((one) => one.options.map(({ input }) => input))),
  ]);
  return named(calculations)
    .filter(({ at: [, list], name }) => list !== 'parts' && !used.has(name))
    .map(({ at, name }) => ({ at, message: `“${name}”填了没有用`, fix: '公式里用上它，或删掉这一项' }));
}
