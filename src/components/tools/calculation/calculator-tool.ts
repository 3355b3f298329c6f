import { workOutAll } from '../../../domain/calculation/work-out.ts';
import type { Calculation } from '../../../schemas/calculation.ts';
import { dataOf } from '../../browser/dom.ts';
import { fill, ToolForm } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { assumptionLine, openLines, remarks, stepLine } from './lines.ts';
import { readGiven } from './read-given.ts';

/** Works formulas out step by step with the numbers of the reader. */
class CalculatorTool extends ToolForm {
  protected answer(data: FormData): ToolResult | undefined {
    const calculations = dataOf<Calculation[]>(this, 'calculations');
    const given = readGiven(data, calculations);
    const groups = workOutAll(calculations, given);
    const steps = groups.flatMap((group) => group.steps);
    const lines = [...remarks(calculations, given, groups), ...openLines(groups, given)];
    if (steps.length === 0) return lines.length > 0 ? { sentence: '还算不出来。', lines } : undefined;
    const main = steps.filter(({ part }) => part.main);
    return {
      sentence: (main.length > 0 ? main : steps.slice(-1))
        .map(({ part, result }) => `${part.name} ${result}`)
        .join('，'),
      lines: [...lines, ...steps.map(stepLine), ...assumptionLine(calculations)],
    };
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    const inputs = dataOf<Calculation[]>(this, 'calculations').flatMap((one) => one.inputs);
    const values = inputs.flatMap(({ name, example }) =>
      example === undefined ? [] : [[name, String(example)] as const],
    );
    fill(form, Object.fromEntries(values));
  }
}
customElements.define('calculator-tool', CalculatorTool);
