import { today } from '../browser/today.ts';

/** Opens folded parts and writes the date before printing, and folds them again after. */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.toc-fold)')];
  for (const part of opened) part.open = true;
  for (const place of document.querySelectorAll('[data-print-date]')) place.textContent = today();
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
});
