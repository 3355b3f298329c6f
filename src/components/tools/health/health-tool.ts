import { readHealth } from '../../../domain/clients/health-reading.ts';
import type {
  HealthForm,
  HealthReading,
  Levels,
  SideReading,
} from '../../../domain/clients/health-reading.ts';
import { healthPlaneSvg } from '../../../render/svg/health-plane.ts';
import { fill, ToolForm } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

class HealthTool extends ToolForm {
  private model(): HealthForm {
    return JSON.parse(this.dataset['model'] ?? '{}') as HealthForm;
  }

  protected answer(data: FormData): ToolResult | undefined {
    const model = this.model();
    const levels = Object.fromEntries(
      model.indicators.map(({ id }) => [id, (data.get(id) ?? 'missing') as Levels[string]]),
    );
    const vetoes = data.getAll('veto').map(String);
    const empty = vetoes.length === 0 && Object.values(levels).every((level) => level === 'missing');
    const reading = empty ? undefined : readHealth(model, levels, vetoes);
    this.draw(model, reading);
    return reading && { sentence: sentence(reading), lines: lines(reading) };
  }

  protected example(form: HTMLFormElement): void {
    fill(form, JSON.parse(this.dataset['example'] ?? '{}') as Record<string, string>);
  }

  /** Drawn only where both scores count; its markup is made of the model and of numbers alone. */
  private draw(model: HealthForm, reading: HealthReading | undefined): void {
    const figure = this.querySelector<HTMLElement>('[data-plane]');
    if (!figure) return;
    const [H, R] = [reading?.H.points, reading?.R.points];
    const shown = reading?.quadrant !== undefined && H !== undefined && R !== undefined;
    figure.hidden = !shown;
    figure.innerHTML = shown ? healthPlaneSvg(model, { H, R }) : '';
  }
}

function sentence({ H, R, vetoed }: HealthReading): string {
  if (vetoed.length > 0)
    return `命中红线：${vetoed.map(({ name }) => name).join('、')}。按高危处理，不看总分。`;
  return `经营健康 ${side(H)}；关系粘性 ${side(R)}。`;
}

function side({ points, band, coverage }: SideReading): string {
  const share = Math.floor(coverage * 100 + 1e-9);
  return points === undefined
    ? `资料不足，不出分（有数据的权重 ${share}%）`
    : `${points} 分，${band?.name ?? ''}（有数据的权重 ${share}%）`;
}

const sideNames = { H: '经营健康', R: '关系粘性' } as const;

function lines({ H, R, quadrant, deductions, missing, vetoed }: HealthReading): string[] {
  const actions = [...orders(sideNames.H, H), ...orders(sideNames.R, R)];
  return [
    ...vetoed.map(({ name, action }) => `红线 ${name}：${action}`),
    ...(quadrant ? [`${quadrant.name}：${quadrant.reading}`] : []),
    ...(vetoed.length > 0 ? [] : actions),
    ...deductions.map(
      ({ name, side: from, points, note }) =>
        `扣分：${name}，${sideNames[from]}少 ${atLeastOne(points)}。先核：${note}`,
    ),
    ...(missing.length > 0 ? [`还缺：${missing.join('、')}`] : []),
    '不是信用评级，不得用于授信结论。',
  ];
}

const orders = (name: string, { band, orders: to }: SideReading): string[] =>
  band && to
    ? [
        `${name}${band.name}：${to.do.join('；')}。负责：${to.owner}${to.escalate ? `；知会：${to.escalate}` : ''}`,
      ]
    : [];

const atLeastOne = (points: number): string => (points < 1 ? '不到 1 分' : `${Math.round(points)} 分`);

customElements.define('health-tool', HealthTool);
