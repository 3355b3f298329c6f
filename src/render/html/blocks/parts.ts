import { basisNames } from '../../../domain/labels.ts';
import { withBase } from '../../../domain/urls.ts';
import type { Basis } from '../../../schemas/fields.ts';
import { element, escapeHtml } from '../escape.ts';

/** Mark that says where a statement comes from, with links to its sources. */
export function basisHtml(basis: Basis, sources: readonly string[], base: string): string {
  const links = sources.map((id) => {
    const href = escapeHtml(withBase(base, `/sources/#${id}`));
    return ` <a href="${href}">${id === 'ESSAY' ? '原文' : escapeHtml(id)}</a>`;
  });
  return element(
    'span',
    escapeHtml(basisNames[basis]) + links.join(''),
    ` class="basis basis-${basis.replace('+', '-')}"`,
  );
}

/** A named fact as text, with an optional mark in HTML after it. */
type Fact = readonly [name: string, value: string | undefined, mark?: string];

/** A list of named facts; those without a value are left out. */
export function factsHtml(facts: readonly Fact[]): string {
  const rows = facts
    .filter(([, value]) => value)
    .map(
      ([name, value, mark = '']) =>
        `<div><dt>${name}</dt><dd>${escapeHtml(value ?? '')}${mark && ` ${mark}`}</dd></div>`,
    );
  return rows.length > 0 ? element('dl', rows.join(''), ' class="kv"') : '';
}

export const linkTo = (path: string, text: string, base: string): string =>
  `<a href="${escapeHtml(withBase(base, path))}">${escapeHtml(text)}</a>`;
