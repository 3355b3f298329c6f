import { readAll, scenarioNames, scenarios } from '../../../domain/calculation/scenarios.ts';
import type { Reading, Scenario, Total } from '../../../domain/calculation/scenarios.ts';
import type { FilledPreset } from '../../../domain/calculation/presets.ts';
import { readTyped } from '../../../domain/calculation/typed.ts';
import type { Calculation } from '../../../schemas/calculation.ts';
import { dataOf } from '../../browser/dom.ts';
import { unitField } from '../calculation/fields.ts';
import { assumptionLine, openLines, remarks } from '../calculation/lines.ts';
import { readGiven } from '../calculation/read-given.ts';
import type { ReadForm } from '../calculation/read-given.ts';
import { fill, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { ProposalPanel } from './proposal-panel.ts';

type Readings = Record<Scenario, Reading>;

/** What a scheme is worth to a client, three times, and the proposal made from it. */
class ValueTool extends ToolForm {
  /** Fields that hold a number of a case nobody has typed over, with that number. */
  readonly #ofCase = new Map<string, string>();
  #panel: ProposalPanel | undefined;

  override connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) this.#panel = new ProposalPanel(this, () => this.#material(new FormData(form)));
    form?.addEventListener('input', ({ target }) => this.#ofCase.delete((target as HTMLInputElement).name));
    super.connectedCallback();
  }

  protected answer(data: FormData): ToolResult | undefined {
    this.#panel?.stale();
    this.#unfold();
    const { calculations, given, readings } = this.#read(data);
    const { groups } = readings.base;
    const said = [...remarks(calculations, given, groups), ...openLines(groups, given)];
    const used = groups.filter(({ steps }) => steps.length > 0);
    if (used.length === 0) return said.length > 0 ? { sentence: '还算不出来。', lines: said } : undefined;
    const steps = used.flatMap((group) =>
      group.steps.map((step) => stepLine(readings, step.part.name, step)),
    );
    const preset = this.#fromCase(data)[0] === undefined ? [] : [this.#note(data)];
    const assumptions = assumptionLine(used.map(({ calculation }) => calculation));
    return { sentence: sentence(readings), lines: [...preset, ...said, ...steps, ...assumptions] };
  }

  protected example(form: HTMLFormElement): void {
    const preset = this.#preset(new FormData(form));
    const chosen = wordsOf(new FormData(form), 'preset');
    form.reset();
    if (!preset) return;
    fill(form, { preset: chosen });
    this.#ofCase.clear();
    for (const { input, value } of preset.numbers) {
      fill(form, { [input]: String(value), [unitField(input)]: '万元' });
      this.#ofCase.set(input, String(value));
    }
  }

  /** Opens the parts something stands in. */
  #unfold(): void {
    for (const part of this.querySelectorAll<HTMLDetailsElement>('details.calculation')) {
      const filled = [...part.querySelectorAll('input')].some(({ value }) => value !== '');
      if (filled) part.open = true;
    }
  }

  #read(data: FormData) {
    const calculations = dataOf<Calculation[]>(this, 'calculations');
    const given = readGiven(data, calculations);
    const spread = { low: shareOf(data, 'low'), high: shareOf(data, 'high') };
    return { calculations, given, readings: readAll(calculations, given, spread) };
  }

  #material(data: FormData) {
    return { ...this.#read(data), fromCase: this.#fromCase(data), data };
  }

  /** Names of the numbers that are still those of a case. */
  #fromCase(data: FormData): string[] {
    return [...this.#ofCase].filter(([name, text]) => wordsOf(data, name) === text).map(([name]) => name);
  }

  #preset(data: FormData): FilledPreset | undefined {
    return dataOf<FilledPreset[]>(this, 'presets')[Number(wordsOf(data, 'preset'))];
  }

  #note(data: FormData): string {
    const preset = this.#preset(data);
    return preset ? `示例是本库对${preset.label}的还原，不是客户的数。${preset.note}` : '';
  }
}

/** Percent by which estimates move, between 0 and 100. */
function shareOf(data: FormData, name: string): number {
  const read = readTyped(wordsOf(data, name), '%');
  return read && 'typed' in read ? Math.min(100, read.typed.value) : 0;
}

const threefold = (readings: Readings, of: (reading: Reading) => Total | undefined): string =>
  scenarios.map((one) => `${scenarioNames[one]} ${of(readings[one])?.result ?? ''}`).join('、');

function sentence(readings: Readings): string {
  const { yearly, once } = readings.base;
  return [
    ...(yearly ? [`一年合计 ${yearly.result}（${threefold(readings, (one) => one.yearly)}）`] : []),
    ...(once ? [`一次腾出 ${once.result}（${threefold(readings, (one) => one.once)}）`] : []),
  ].join('；');
}

type Step = Reading['groups'][number]['steps'][number];
const stepLine = (readings: Readings, name: string, { part, sum, result }: Step): string => {
  const results = scenarios.map((one) => {
    const steps = readings[one].groups.flatMap((group) => group.steps);
    return `${scenarioNames[one]} ${steps.find((step) => step.part.name === name)?.result ?? ''}`;
  });
  return `${name}：${results.join('、')}。${part.formula} ＝ ${sum} ＝ ${result}。${part.explains ?? ''}`;
};

export type Material = {
  calculations: readonly Calculation[];
  given: ReadForm;
  readings: Readings;
  /** Numbers that are still those of a case. */
  fromCase: readonly string[];
  data: FormData;
};
customElements.define('value-tool', ValueTool);
