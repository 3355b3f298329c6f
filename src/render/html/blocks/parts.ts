import { basisNames, sourceName } from '../../../domain/labels.ts';
import { withBase } from '../../../domain/urls.ts';
import type { Basis } from '../../../schemas/fields.ts';
import type { Fact } from '../../components/models.ts';
import { element, escapeHtml } from '../escape.ts';

/** Mark that says where a statement comes from, with links to its sources. */
export function basisHtml(basis: Basis, sources: readonly string[], base: string): string {
  const links = sources.map((id) => {
    const href = escapeHtml(withBase(base, `/sources/#${id}`));
    return ` <a href="${href}">${escapeHtml(sourceName(id))}</a>`;
  });
  return element(
    'span',
    escapeHtml(basisNames[basis]) + links.join(''),
    ` class="basis basis-${basis.replace('+', '-')}"`,
  );
}

/** A list of named facts, marked with where they come from. */
export function factsHtml(facts: readonly Fact[], base: string): string {
  const rows = facts.map(({ name, text, basis }) => {
    const mark = basis ? ` ${basisHtml(basis, [], base)}` : '';
    return `<div><dt>${name}</dt><dd>${escapeHtml(text)}${mark}</dd></div>`;
  });
  return rows.length > 0 ? element('dl', rows.join(''), ' class="kv"') : '';
}

export const linkTo = (path: string, text: string, base: string): string =>
  `<a href="${escapeHtml(withBase(base, path))}">${escapeHtml(text)}</a>`;
