import { stateNames } from '../../domain/labels.ts';
import type { Extract, SearchResult } from '../../search/engine.ts';
import { element } from '../browser/dom.ts';
import { pageHref } from '../browser/page-href.ts';

/** One result: where it leads, the answer in one line, how far to trust it, and a button for the visit. */
export function resultCard(result: SearchResult, base: string): HTMLLIElement {
  const link = element('a', { href: pageHref(base, result.url), textContent: result.title });
  link.dataset['result'] = '';
  const facts = [
    result.kind,
    result.past ? '已失效或被取代' : '',
    // What all shipped content is, the page itself tells.
    result.status === stateNames.sample ? '' : result.status,
    result.due && `下次复核 ${result.due}`,
  ].filter(Boolean);
  const oneLine = element('p');
  oneLine.dataset['oneLine'] = '';
  // Until it is loaded, as many characters keep its room.
  oneLine.append(element('span', { className: 'room', textContent: '口'.repeat(result.width) }));
  const answer = result.answer ? [element('p', { className: 'answer', textContent: result.answer })] : [];
  const passage = element('p', { className: 'muted' });
  passage.dataset['passage'] = '';
  // What is no longer in force is not taken to a client, and a term is nothing to take along.
  const add = result.past || result.kind === '术语' ? [] : [visitPlace(result, base)];
  return element(
    'li',
    {},
    link,
    oneLine,
    ...answer,
    passage,
    element('p', { className: 'muted result-foot' }, `${facts.join(' · ')} `, ...add),
  );
}

/** The place of the button for the visit; what makes it is loaded with the first result. */
function visitPlace({ url, title }: SearchResult, base: string): HTMLElement {
  const place = element('span');
  void import('./visit-place.ts').then(({ fillVisitPlace }) =>
    fillVisitPlace(place, base, { path: url, title }),
  );
  return place;
}

/** Puts into a card what its page says of itself, and the passage: the section as a link, the searched words marked. */
export function showExtract(
  card: Element,
  { url }: SearchResult,
  base: string,
  { oneLine = '', passage }: Partial<Extract> = {},
): void {
  card.querySelector('[data-one-line]')?.replaceChildren(oneLine);
  const place = card.querySelector('[data-passage]');
  if (!place) return;
  if (!passage) {
    place.remove();
    return;
  }
  const parts = passage.parts.map(({ text, marked }) =>
    marked ? element('mark', { textContent: text }) : document.createTextNode(text),
  );
  if (passage.anchor === '') place.replaceChildren(...parts);
  else {
    const link = element('a', {
      href: pageHref(base, url, passage.anchor),
      textContent: passage.heading,
    });
    link.dataset['section'] = '';
    place.replaceChildren(link, '：', ...parts);
  }
}
