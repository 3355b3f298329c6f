import { capacityPlan } from '../../../domain/clients/capacity.ts';
import type { CapacityPlan } from '../../../domain/clients/capacity.ts';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import { hoursDrawing } from '../../../render/svg/figures/hours.ts';
import { fill, numberOf, ToolForm } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

/** A working day in hours. */
const hoursPerDay = 8;

class CapacityTool extends ToolForm {
  protected answer(data: FormData): ToolResult | undefined {
    const rules = JSON.parse(this.dataset['rules'] ?? '[]') as TierRule[];
    const of = (name: string) => numberOf(data, name) ?? 0;
    const plan = capacityPlan(rules, {
      counts: Object.fromEntries(rules.map(({ id }) => [id, of(id)])),
      hoursPerVisit: of('hoursPerVisit'),
      hoursPerContact: of('hoursPerContact'),
      workdays: of('workdays'),
      hoursPerDay,
      studyShare: of('study') / 100,
      otherShare: of('other') / 100,
    });
    this.draw(plan);
    return plan.clients > 0 ? { sentence: sentence(plan), lines: lines(plan) } : undefined;
  }

  /** Its markup is made of the names of the tiers and of numbers alone. */
  private draw(plan: CapacityPlan): void {
    const figure = this.querySelector<HTMLElement>('[data-hours]');
    if (!figure) return;
    figure.hidden = plan.needed <= 0;
    figure.innerHTML = plan.needed > 0 ? hoursDrawing(plan).svg : '';
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { strategic: '15', growth: '35', base: '50' });
  }
}

function sentence({ needed, available, fitting, clients }: CapacityPlan): string {
  const hours = `最低标准一个月要 ${one(needed)} 小时，能用 ${one(available)} 小时`;
  if (needed <= available) return `装得下：${hours}。`;
  return `装不下：${hours}；同样结构一个人约 ${one(fitting ?? 0)} 户，现在 ${clients} 户。`;
}

function lines({ tiers, services, visits, needed, available }: CapacityPlan): string[] {
  const perTier = tiers
    .filter((tier) => tier.clients > 0)
    .map(
      (tier) =>
        `${tier.name} ${tier.clients} 户：每月服务 ${one(tier.services)} 次，其中面访 ${one(tier.visits)} 次，${one(tier.hours)} 小时`,
    );
  const total = `合计每月服务 ${one(services)} 次，其中面访 ${one(visits)} 次`;
  const exits =
    needed > available
      ? [`差 ${one(needed - available)} 小时，三条路：基础层批量触达、1+N 分担、重新分层；不降标准，不少记`]
      : [];
  return [...perTier, total, ...exits];
}

/** One decimal, none where it would be 0. */
const one = (value: number): string => String(Math.round(value * 10) / 10);
customElements.define('capacity-tool', CapacityTool);
