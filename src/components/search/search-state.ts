import type { SearchAnswer } from '../../search/engine.ts';

export type SearchState = 'idle' | 'loading' | 'done' | 'empty' | 'failed';

/** Shows the parts of the search page that belong to a state, and says it to screen readers. */
export function showState(root: HTMLElement, state: SearchState, answer?: SearchAnswer): void {
  const region = root.querySelector<HTMLElement>('[data-search-state]');
  if (region) region.dataset['searchState'] = state;
  region?.setAttribute('aria-busy', String(state === 'loading'));
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset['when'] !== state;
  const listed = state === 'done' || (state === 'empty' && (answer?.results.length ?? 0) > 0);
  root.querySelector('[data-results]')?.toggleAttribute('hidden', !listed);
  root.querySelector('[data-nearest]')?.toggleAttribute('hidden', !(listed && state === 'empty'));
  const count = root.querySelector('[data-count]');
  if (count) count.textContent = countText(state, answer);
}

function countText(state: SearchState, answer: SearchAnswer | undefined): string {
  if (state === 'loading') return '正在查找…';
  if (state === 'empty') return '没有找到';
  if (state !== 'done' || !answer) return '';
  const { total, results } = answer;
  return total > results.length ? `找到 ${total} 条，先列最相关的 ${results.length} 条` : `找到 ${total} 条`;
}
