import type { BookComponent } from '../../book/components.ts';
import { element, escapeHtml } from '../escape.ts';

type Rendition = (title: string, children: string) => string;

const box =
  (name: string): Rendition =>
  (title, children) =>
    element(
      'div',
      (title && `<p class="block-label">${escapeHtml(title)}</p>`) + children,
      ` class="${name}"`,
    );
const span =
  (name: string): Rendition =>
  (_title, children) =>
    element('span', children, ` class="${name}"`);

/** HTML of every component of a book but the drawing, which is given. */
export const renditions: { readonly [N in Exclude<BookComponent, 'ChainMap'>]: Rendition } = {
  Redline: box('block-redline'),
  Tip: box('block-tip'),
  Compliance: box('block-compliance'),
  Script: box('block-script'),
  Steps: box('block-steps'),
  Checklist: box('block-checklist'),
  Timeline: box('block-timeline'),
  Claim: box('block-claim'),
  Kpi: box('block-kpi'),
  Spin: box('block-script block-spin'),
  Scheme: box('block-scheme'),
  Term: span('book-term'),
  Basis: span('basis'),
  Muted: span('muted'),
};
