/** Shows the definition of a glossary term on hover, focus or first touch; Esc closes it. */
const popover = Object.assign(document.createElement('div'), {
  id: 'term-popover',
  className: 'term-popover',
  hidden: true,
});
popover.setAttribute('role', 'tooltip');
document.body.append(popover);

const termOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;

let openTerm: HTMLAnchorElement | undefined;

function show(term: HTMLAnchorElement): void {
  popover.textContent = term.dataset['def'] ?? '';
  popover.hidden = false;
  const { left, bottom } = term.getBoundingClientRect();
  const width = Math.min(340, innerWidth - 24);
  popover.style.width = `${width}px`;
  popover.style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12)) + scrollX}px`;
  popover.style.top = `${bottom + scrollY + 6}px`;
  term.setAttribute('aria-describedby', popover.id);
  openTerm = term;
}

function hide(): void {
  popover.hidden = true;
  openTerm?.removeAttribute('aria-describedby');
  openTerm = undefined;
}

let touched = false;
addEventListener('pointerdown', (event) => {
  touched = event.pointerType === 'touch';
  if (touched && !termOf(event)) hide();
});
addEventListener('click', (event) => {
  const term = termOf(event);
  if (!term || !touched || openTerm === term) return;
  event.preventDefault();
  show(term);
});
document.addEventListener('pointerover', (event) => {
  const term = termOf(event);
  if (event.pointerType === 'touch') return;
  if (term) show(term);
  else if (openTerm && openTerm !== document.activeElement && event.target !== popover) hide();
});
document.addEventListener('focusin', (event) => {
  const term = termOf(event);
  if (term && !touched) show(term);
  else if (!term) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
