/**
 * Brings the verdict on an answer into view and gives it the focus, so that it is read, aloud too, before one goes on.
 * @param goOn the button for what comes next; Enter on the verdict presses it
 */
export function showVerdict(feedback: HTMLElement, goOn: HTMLElement): void {
  const verdict = feedback.querySelector<HTMLElement>('.verdict');
  if (!verdict) return;
  verdict.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') goOn.click();
  });
  verdict.focus({ preventScroll: true });
  verdict.scrollIntoView({ block: 'center' });
}
