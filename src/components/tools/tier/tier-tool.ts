import { floorWords } from '../../../domain/clients/tiering.ts';
import { judgeTier } from '../../../domain/clients/tiering.ts';
import type { TierRule, TierVerdict } from '../../../domain/clients/tiering.ts';
import { fill, numberOf, ToolForm } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

/** 万元 in one 亿元. */
const wanPerYi = 10_000;

class TierTool extends ToolForm {
  protected answer(data: FormData): ToolResult | undefined {
    const wan = numberOf(data, 'revenue');
    if (wan === undefined) return undefined;
    const level = (name: string) => numberOf(data, name) ?? 0;
    const verdict = judgeTier(JSON.parse(this.dataset['rules'] ?? '[]') as TierRule[], {
      revenue: wan / wanPerYi,
      stableNeed: level('stableNeed'),
      cooperation: level('cooperation'),
      growth: level('growth'),
      sound: level('sound'),
    });
    return verdict && { sentence: sentence(verdict, wan), lines: lines(verdict) };
  }

  protected example(form: HTMLFormElement): void {
    fill(form, { revenue: '35000', stableNeed: '1', cooperation: '1', growth: '2', sound: '1' });
  }
}

function sentence({ byRevenue, served }: TierVerdict, wan: number): string {
  const amount = `营收 ${wan} 万元（${wan / wanPerYi} 亿元）`;
  return served === byRevenue
    ? `${amount}：${served.name}。`
    : `${amount}够${byRevenue.name}，但有条件不满足：先按${served.name}服务，报主管。`;
}

function lines({ conditions, served }: TierVerdict): string[] {
  const { floor } = served;
  return [
    ...conditions.map(({ text, met }) => `${met ? '✓ 满足' : '✗ 不满足'}：${text}`),
    `服务模式：${served.serviceMode}`,
    `最低标准：${floorWords(floor)}`,
    `目标节奏：${served.target}`,
  ];
}
customElements.define('tier-tool', TierTool);
