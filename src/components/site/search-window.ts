/** The window of the page, if it has one and the browser knows such windows. */
function searchWindow(): HTMLDialogElement | undefined {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-window');
  return dialog && 'showModal' in dialog ? dialog : undefined;
}

/**
 * Opens the search window at once and loads what works in it after that, so that no key is lost.
 * Closing gives the focus back to where it was.
 * @returns false where there is no such window
 */
export function openSearchWindow(): boolean {
  const dialog = searchWindow();
  if (!dialog) return false;
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>('input[type=search]');
  input?.focus();
  input?.select();
  void fill(dialog);
  return true;
}

async function fill(dialog: HTMLDialogElement): Promise<void> {
  try {
    const { showSearchDialog } = await import('./search-dialog.ts');
    showSearchDialog(dialog);
  } catch {
    const status = dialog.querySelector('[role=status]');
    if (status) status.textContent = '搜索没能启动。按“搜索”到搜索页。';
  }
}

/** A click that begins and ends beside the window closes it; so does its button. */
const dialog = searchWindow();
let beside = false;
dialog?.addEventListener('pointerdown', ({ target }) => {
  beside = target === dialog;
});
dialog?.addEventListener('click', ({ target }) => {
  const onButton = target instanceof Element && target.closest('[data-close]') !== null;
  if (onButton || (beside && target === dialog)) dialog.close();
});
