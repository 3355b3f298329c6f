import { indicatorOf } from '../../../domain/entry/component-target.ts';
import { pathOf } from '../../../domain/graph.ts';
import { spinNames } from '../../../domain/labels.ts';
import type { PropsOf } from '../../../schemas/components.ts';
import { element, escapeHtml } from '../escape.ts';
import type { BlockContext } from './context.ts';
import { basisHtml, factsHtml, linkTo } from './parts.ts';

/** Questions shown before the link to the whole bank. */
const shownQuestions = 4;

/** A glossary term marked by hand; `inner` is HTML, or empty for the name of the term. */
export function termInline({ id }: PropsOf<'Term'>, inner: string, { graph, base }: BlockContext): string {
  const product = graph.find('products', id);
  if (!product) return inner;
  const href = escapeHtml(`${base.replace(/\/$/, '')}${pathOf(product)}`);
  const definition = escapeHtml(product.data.definition);
  return `<a class="term" href="${href}" data-def="${definition}">${inner || escapeHtml(product.data.title)}</a>`;
}

export function kpiBlock(values: PropsOf<'Kpi'>, { graph, base }: BlockContext): string {
  const item = indicatorOf(graph, values);
  if (!item) return '';
  const anchors = item.anchors.map(({ value, what }) => `${what} ${value} ${item.unit}`).join('；');
  const head = element('strong', escapeHtml(item.metric)) + ` ${basisHtml(item.basis, [], base)}`;
  const facts = factsHtml([
    ['口径', item.segment],
    ['公式', item.formula],
    ['区间', item.range],
    ['锚点', anchors],
    ['当心', item.caution],
  ]);
  const more = linkTo(`/industries/${values.industry}/#indicators`, '全部指标', base);
  return element('div', element('p', head) + facts + element('p', more), ' class="block-kpi"');
}

export function spinBlock({ industry, kind }: PropsOf<'Spin'>, { graph, base }: BlockContext): string {
  const questions = graph.find('dialogues', industry)?.data.spin[kind] ?? [];
  const name = graph.find('industries', industry)?.data.title ?? industry;
  const items = questions.slice(0, shownQuestions).map((question) => element('li', escapeHtml(question)));
  const more = linkTo(`/industries/${industry}/#spin`, `${name}的全部问题`, base);
  const label = element('p', `${spinNames[kind]}问题：${escapeHtml(name)}`, ' class="block-label"');
  return element(
    'div',
    label + element('ul', items.join('')) + element('p', more),
    ' class="block-script block-spin"',
  );
}

export function schemeBlock({ id }: PropsOf<'Scheme'>, { graph, base }: BlockContext): string {
  const scheme = graph.find('schemes', id);
  if (!scheme) return '';
  const products = scheme.data.products.map((item) => graph.find('products', item)?.data.title ?? item);
  const label = element(
    'p',
    `方案：${linkTo(pathOf(scheme), scheme.data.title, base)}`,
    ' class="block-label"',
  );
  const facts = factsHtml([
    ['痛点', scheme.data.pain],
    ['组合', products.join(' + ')],
    ['风险', scheme.data.risks[0]],
  ]);
  return element(
    'div',
    label + element('p', escapeHtml(scheme.data.oneLine)) + facts,
    ' class="block-scheme"',
  );
}
