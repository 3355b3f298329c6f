import type { KpiModel, SchemeModel, SpinModel, TermModel } from '../../components/models.ts';
import { withBase } from '../../../domain/urls.ts';
import { element, escapeHtml } from '../escape.ts';
import { basisHtml, factsHtml, linkTo } from './parts.ts';

/** Questions shown before the link to the whole bank. */
const shownQuestions = 4;

/** A glossary term marked by hand; `inner` is HTML, or empty for the name of the term. */
export function termInline({ title, target }: TermModel, inner: string, base: string): string {
  const text = inner || escapeHtml(title);
  if (!target) return text;
  const href = escapeHtml(withBase(base, target.path));
  return `<a class="term" href="${href}" data-def="${escapeHtml(target.definition)}">${text}</a>`;
}

export function kpiBlock({ metric, basis, facts, path }: KpiModel, base: string): string {
  const head = element('strong', escapeHtml(metric)) + ` ${basisHtml(basis, [], base)}`;
  const more = linkTo(path, '全部指标', base);
  // The basis of the range stands at the head.
  const plain = facts.map(({ name, text }) => ({ name, text }));
  return element(
    'div',
    element('p', head) + factsHtml(plain, base) + element('p', more),
    ' class="block-kpi"',
  );
}

export function spinBlock({ title, industry, questions, path }: SpinModel, base: string): string {
  const items = questions.slice(0, shownQuestions).map((question) => element('li', escapeHtml(question)));
  const more = linkTo(path, `${industry}的全部问题`, base);
  const label = element('p', escapeHtml(title), ' class="block-label"');
  return element(
    'div',
    label + element('ul', items.join('')) + element('p', more),
    ' class="block-script block-spin"',
  );
}

export function schemeBlock({ title, oneLine, facts, path }: SchemeModel, base: string): string {
  const label = element('p', `方案：${linkTo(path, title, base)}`, ' class="block-label"');
  return element(
    'div',
    label + element('p', escapeHtml(oneLine)) + factsHtml(facts, base),
    ' class="block-scheme"',
  );
}
