import { claimNumber } from '../../../domain/calculation/presets.ts';
import { unsound } from '../../../domain/calculation/soundness.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import type { Calculation, Preset } from '../../../schemas/calculation.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Unplaced = Omit<Finding, 'place'> & { path: FieldPath };

/** A formula of a calculator that cannot be worked out, and numbers of a case it does not have. */
export const calculationFormula = contextRule(
  'calculation-formula',
  'error',
  ({ source, entry }, { graph }) => {
    const found =
      entry?.collection === 'tools'
        ? [...formulas(entry.data.calculations, []), ...presets(entry.data, graph)]
        : entry?.collection === 'products'
          ? formulas(entry.data.handbook?.calculations ?? [], ['handbook'])
          : [];
    return found.map(({ path, ...finding }) => ({ place: fieldPlace(source, path), ...finding }));
  },
);

const formulas = (calculations: readonly Calculation[], under: FieldPath): Unplaced[] =>
  unsound(calculations).map(({ at: [calculation, ...rest], ...finding }) => ({
    path: [...under, 'calculations', calculation, ...rest],
    ...finding,
  }));

interface WithPresets {
  calculations: readonly Calculation[];
  presets: readonly Preset[];
}

function presets({ calculations, presets: all }: WithPresets, graph: ContentGraph): Unplaced[] {
  const inputs = calculations.flatMap((one) => one.inputs.map(({ name }) => name));
  return all.flatMap((preset, index) =>
    preset.numbers.flatMap((number, at): Unplaced[] => {
      const path = ['presets', index, 'numbers', at];
      if (!inputs.includes(number.input))
        return [
          {
            path: [...path, 'input'],
            message: `要填的数里没有“${number.input}”`,
            fix: `写公式里有的名称：${inputs.join('、')}`,
          },
        ];
      if (claimNumber(graph, preset.case, number)) return [];
      return [
        {
          path: [...path, 'name'],
          message: `案例 ${preset.case} 的数字主张 ${number.claim} 里没有“${number.name}”`,
          fix: '照案例 claims 里那一条的 id 和 inputs 的名称写',
        },
      ];
    }),
  );
}
