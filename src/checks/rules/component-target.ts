import { claimEntry, claimOf, indicatorOf, indicatorsOf } from '../../domain/component-target.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { walk } from '../../markdown/walk.ts';
import { components } from '../../schemas/components.ts';
import type { ComponentName, PropsOf } from '../../schemas/components.ts';
import { collections } from '../../schemas/index.ts';
import { linksOf } from '../../schemas/links.ts';
import type { CheckContext, CheckedFile } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';

interface Finding {
  message: string;
  fix: string;
}

/** component-target: what a component shows by reference must exist. */
export const componentTarget = (context: CheckContext): Problem[] =>
  context.files.flatMap((file) => (file.tree ? [...walk(file.tree)] : []).flatMap(inFile(context, file)));

const inFile =
  (context: CheckContext, file: CheckedFile) =>
  (node: ReturnType<typeof walk> extends Generator<infer N> ? N : never): Problem[] => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const start = node.position?.start;
    const place = {
      file: file.source.file,
      line: (start?.line ?? 1) + file.source.bodyLine,
      column: start?.column ?? 1,
    };
    return findings(context, node).map(({ message, fix }) =>
      problem('component-target', place, message, fix),
    );
  };

function findings(context: CheckContext, node: JsxNode): Finding[] {
  if (node.name === null || !(node.name in components)) return [];
  const name = node.name as ComponentName;
  const parsed = components[name].safeParse(propsOf(node).values);
  if (!parsed.success) return [];
  return [...unknownEntries(context, name, parsed.data), ...unknownPart(context, name, parsed.data)];
}

function unknownEntries(context: CheckContext, name: ComponentName, props: unknown): Finding[] {
  return linksOf(components[name], props).flatMap(({ link, value }) => {
    if (link.kind !== 'entry') return [];
    const known = context.ids.get(link.target) ?? [];
    const label = collections[link.target].label;
    if (known.includes(value)) return [];
    return [
      {
        message: `<${name}> 要的${label} ${value} 没有${suggestion(value, known)}`,
        fix: `改成已有的${label}标识`,
      },
    ];
  });
}

function unknownPart({ graph }: CheckContext, name: ComponentName, props: unknown): Finding[] {
  if (name === 'Claim') {
    const claim = props as PropsOf<'Claim'>;
    if (claimOf(graph, claim)) return [];
    const known = claimEntry(graph, claim.entry)?.data.claims.map(({ id }) => id) ?? [];
    return [missing(`${claim.entry} 里没有主张 ${claim.id}`, claim.id, known)];
  }
  if (name === 'Kpi') {
    const kpi = props as PropsOf<'Kpi'>;
    const known = indicatorsOf(graph, kpi.industry).map(({ metric }) => metric);
    if (known.length === 0 || indicatorOf(graph, kpi)) return [];
    return [missing(`${kpi.industry} 里没有指标 ${kpi.metric}`, kpi.metric, known)];
  }
  return [];
}

const missing = (message: string, value: string, known: readonly string[]): Finding => ({
  message: message + suggestion(value, known),
  fix: known.length > 0 ? `可以写：${known.join('、')}` : '先核对 entry 写的条目有没有主张',
});
