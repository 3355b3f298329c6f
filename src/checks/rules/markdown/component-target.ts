import { claimEntry, claimOf, indicatorOf, indicatorsOf } from '../../../domain/entry/component-target.ts';
import { propsOf } from '../../../markdown/jsx.ts';
import { components, isComponent } from '../../../schemas/components.ts';
import type { ComponentName, PropsOf } from '../../../schemas/components.ts';
import { linksOf } from '../../../schemas/links.ts';
import { sourceOf } from '../../context.ts';
import type { CheckContext } from '../../context.ts';
import { componentsIn } from '../../markdown/components.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

type Missing = Omit<Finding, 'place'>;

/** What a component shows by reference must exist. */
export const componentTarget = contextRule('component-target', 'error', (file, context) =>
  componentsIn(file).flatMap(({ name, node, place }) => {
    if (!isComponent(name)) return [];
    const parsed = components[name].safeParse(propsOf(node).values);
    if (!parsed.success) return [];
    const missing = [
      ...missingEntries(context, name, parsed.data),
      ...missingPart(context, name, parsed.data),
    ];
    return missing.map((found) => ({ place, ...found }));
  }),
);

function missingEntries(context: CheckContext, name: ComponentName, props: unknown): Missing[] {
  const { byId, table } = context;
  return linksOf(components[name], props).flatMap(({ link, value }) => {
    if (link.kind !== 'entry' || sourceOf(context, link.target, value)) return [];
    const { label } = table[link.target];
    const known = [...(byId.get(link.target)?.keys() ?? [])];
    return [
      {
        message: `<${name}> 要的${label} ${value} 没有${suggestion(value, known)}`,
        fix: `改成已有的${label}标识`,
      },
    ];
  });
}

function missingPart({ graph }: CheckContext, name: ComponentName, props: unknown): Missing[] {
  if (name === 'Claim') {
    const claim = props as PropsOf<'Claim'>;
    if (claimOf(graph, claim)) return [];
    const known = claimEntry(graph, claim.entry)?.data.claims.map(({ id }) => id) ?? [];
    return [part(`${claim.entry} 里没有主张 ${claim.id}`, claim.id, known)];
  }
  if (name === 'Kpi') {
    const kpi = props as PropsOf<'Kpi'>;
    const known = indicatorsOf(graph, kpi.industry).map(({ metric }) => metric);
    if (known.length === 0 || indicatorOf(graph, kpi)) return [];
    return [part(`${kpi.industry} 里没有指标 ${kpi.metric}`, kpi.metric, known)];
  }
  return [];
}

const part = (message: string, value: string, known: readonly string[]): Missing => ({
  message: message + suggestion(value, known),
  fix: known.length > 0 ? `可以写：${known.join('、')}` : '先核对 entry 写的条目有没有主张',
});
