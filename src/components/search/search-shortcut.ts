import { CompositionGuard } from '../../search/ime.ts';
import { openSearchWindow } from './search-window.ts';
import { readSetting } from '../kept/storage.ts';

const guard = new CompositionGuard();
const allowed = (): boolean => readSetting('shortcuts') !== 'off';

/**
 * Ctrl+K, and `/` outside of fields, open the search window; on the search page they put the cursor
 * into its box. Readers may turn both off. The link in the header opens the window too.
 */
document.addEventListener('keydown', (event) => {
  if (guard.owns(event, performance.now()) || !isShortcut(event) || !allowed()) return;
  if (openSearchWindow() || focusBox()) event.preventDefault();
});

for (const link of document.querySelectorAll<HTMLElement>('.search-open')) {
  link.dataset['keys'] = allowed() ? 'on' : 'off';
  const keys = link.querySelector('kbd');
  if (keys && /Mac|iPhone|iPad/.test(navigator.userAgent)) keys.textContent = '⌘ K';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (openSearchWindow()) event.preventDefault();
  });
}

function focusBox(): boolean {
  const box = document.querySelector<HTMLInputElement>('main input[type=search], .site-search input');
  box?.focus();
  box?.select();
  return box !== null;
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k')
    return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
