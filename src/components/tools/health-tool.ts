import { readHealth } from '../../domain/clients/health-reading.ts';
import type { HealthForm, HealthReading, Levels, SideReading } from '../../domain/clients/health-reading.ts';
import { fill, ToolForm } from './tool-form.ts';
import type { ToolResult } from './tool-form.ts';

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
    if (vetoes.length === 0 && Object.values(levels).every((level) => level === 'missing')) return undefined;
    const reading = readHealth(model, levels, vetoes);
    return { sentence: sentence(reading), lines: lines(reading) };
  }

  protected example(form: HTMLFormElement): void {
    fill(form, JSON.parse(this.dataset['example'] ?? '{}') as Record<string, string>);
  }
}

function sentence({ H, R, vetoed }: HealthReading): string {
  if (vetoed.length > 0)
    return `命中红线：${vetoed.map(({ name }) => name).join('、')}。按高危处理，不看总分。`;
  return `经营健康 ${side(H)}；关系粘性 ${side(R)}。`;
}

function side({ score, band, coverage }: SideReading): string {
  const share = Math.round(coverage * 100);
  return score === undefined
    ? `资料不足，不出分（有数据的权重 ${share}%）`
    : `${Math.round(score * 100) / 100} 分，${band?.name ?? ''}（有数据的权重 ${share}%）`;
}

function lines({ H, R, deductions, missing, vetoed }: HealthReading): string[] {
  const bands = [
    ...(H.band ? [`经营健康${H.band.name}：${H.band.do.join('；')}`] : []),
    ...(R.band ? [`关系粘性${R.band.name}：${R.band.do.join('；')}`] : []),
  ];
  return [
    ...vetoed.map(({ name, action }) => `红线 ${name}：${action}`),
    ...deductions.map(({ name, points, note }) => `扣分：${name}，少 ${points / 100} 权重分。先核：${note}`),
    ...(vetoed.length > 0 ? [] : bands),
    ...(missing.length > 0 ? [`还缺：${missing.join('、')}`] : []),
    '不是信用评级，不得用于授信结论。',
  ];
}
customElements.define('health-tool', HealthTool);
