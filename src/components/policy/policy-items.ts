import { policyState, termsOf } from '../../domain/policies/status.ts';
import { today } from '../browser/today.ts';

/** Gives each policy of a list what it is filtered by and depends on the day of reading. */
for (const status of document.querySelectorAll<HTMLElement>('[data-item] policy-status')) {
  const { force, effective, lastDay } = status.dataset;
  const item = status.closest('[data-item]') as HTMLElement;
  item.dataset['state'] = policyState({ force: force as 'effective', effective }, lastDay, today()).state;
  item.dataset['term'] = termsOf(lastDay, today()).join(' ');
}
document.querySelector('filter-list')?.dispatchEvent(new Event('items-told'));
