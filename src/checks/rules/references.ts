import { industryOf, resolveId } from '../../domain/graph.ts';
import type { VocabularyName } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { linksOf } from '../../schemas/links.ts';
import type { LinkValue } from '../../schemas/links.ts';
import type { CheckContext, CheckSource } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';

const listNames: Record<VocabularyName, string> = {
  phases: '阶段',
  visitStages: '拜访阶段',
  chainStages: '链条位置',
  productLines: '产品线',
  pains: '痛点',
  topics: '主题',
  posts: '岗位',
  touchpoints: '触点',
  valueSteps: '价值管理环节',
};

/** unknown-reference, unknown-term, unknown-source, edge-missing-node, draft-in-approved. */
export function references(context: CheckContext): Problem[] {
  return context.sources.flatMap((source) =>
    linksOf(collections[source.collection].schema, source.data).flatMap((link) =>
      judge(context, source, link),
    ),
  );
}

function judge(context: CheckContext, source: CheckSource, { path, link, value }: LinkValue): Problem[] {
  if (link.kind === 'place') return [];
  const place = { file: source.file, ...source.positionOf(path) };
  if (link.kind === 'source') {
    if (!context.graph.find('sources', 'sources') || context.graph.source(value)) return [];
    return [
      problem(
        'unknown-source',
        place,
        `没有登记来源 ${value}`,
        '先在 content/data/sources.yaml 登记这个来源，再引用编号',
      ),
    ];
  }
  if (link.kind === 'term') {
    const known = context.graph.words(link.target).map((word) => word.id);
    if (known.length === 0 || known.includes(value)) return [];
    return [
      problem(
        'unknown-term',
        place,
        `没有${listNames[link.target]} ${value}${suggestion(value, known)}`,
        `可以写：${known.join('、')}`,
      ),
    ];
  }
  const id = resolveId({ ...source, data: source.data ?? {} }, link, value);
  const all = context.ids.get(link.target) ?? [];
  if (all.includes(id)) return draft(context, source, link.target, id, place);
  const industry = industryOf({ ...source, data: source.data ?? {} }) ?? '';
  const known = link.local
    ? all.filter((item) => item.startsWith(`${industry}/`)).map((item) => item.slice(industry.length + 1))
    : all;
  const rule = source.collection === 'chains' ? 'edge-missing-node' : 'unknown-reference';
  const label = collections[link.target].label;
  return [
    problem(
      rule,
      place,
      `没有${label} ${value}${suggestion(value, known)}`,
      `改成已有的${label}标识，或先新建这个条目`,
    ),
  ];
}

function draft(
  context: CheckContext,
  source: CheckSource,
  target: keyof typeof collections,
  id: string,
  place: Parameters<typeof problem>[1],
): Problem[] {
  const status = (data: unknown) => (data as { status?: string } | undefined)?.status;
  const used = context.sources.find((item) => item.collection === target && item.id === id);
  const state = status(used?.data);
  if (status(source.data) !== 'approved' || !(state === 'draft' || state === 'retired')) return [];
  const word = state === 'draft' ? '草稿' : '已停用';
  return [
    problem('draft-in-approved', place, `已批准的条目用了${word}：${id}`, `先批准 ${id}，或从这里拿掉`),
  ];
}
