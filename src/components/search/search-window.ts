import { maxQueryLength } from '../../domain/site/query-length.ts';
import { pageHref } from '../browser/page-href.ts';

let made: HTMLDialogElement | undefined;

/**
 * The window of this page, made when it is first opened: without a script there is none. The search page, which is
 * itself what the window shows, and browsers that know no such windows have none.
 */
function searchWindow(): HTMLDialogElement | undefined {
  const known = 'HTMLDialogElement' in window && 'showModal' in HTMLDialogElement.prototype;
  if (!known || document.querySelector('search-page')) return undefined;
  made ??= newWindow(document.body.dataset['base'] ?? '/');
  return made;
}

function newWindow(base: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-window';
  dialog.setAttribute('aria-label', '全站搜索窗口');
  dialog.innerHTML = `<search-dialog data-base="${base}"><form action="${pageHref(base, 'search/')}" role="search" aria-label="在窗口里搜索">
<label class="visually-hidden" for="window-q">搜行业、产品、政策、方法</label>
<input id="window-q" name="q" type="search" maxlength="${maxQueryLength}" enterkeyhint="search" autocapitalize="off" autocomplete="off" placeholder="搜行业、产品、政策">
<input type="hidden" name="industry" disabled><button type="submit">搜索</button>
<button type="button" data-close>关闭</button></form>
<div class="window-answers" data-search-state="idle"><p class="muted" role="status" data-count></p></div>
<p class="window-keys muted" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> 选择　<kbd>回车</kbd> 打开　<kbd>Esc</kbd> 关闭</p></search-dialog>`;
  closeBeside(dialog);
  document.body.append(dialog);
  return dialog;
}

/** A click that begins and ends beside the window closes it; so does its button. */
function closeBeside(dialog: HTMLDialogElement): void {
  let beside = false;
  dialog.addEventListener('pointerdown', ({ target }) => {
    beside = target === dialog;
  });
  dialog.addEventListener('click', ({ target }) => {
    const onButton = target instanceof Element && target.closest('[data-close]') !== null;
    if (onButton || (beside && target === dialog)) dialog.close();
  });
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
    const composed = composition(dialog);
    const { showSearchDialog } = await import('./search-dialog.ts');
    await composed();
    showSearchDialog(dialog);
  } catch {
    const status = dialog.querySelector('[role=status]');
    if (status) status.textContent = '搜索没能启动。按“搜索”到搜索页。';
  }
}

/** Words of an input method that are begun while the window loads are asked when they are whole. */
function composition(dialog: HTMLDialogElement): () => Promise<void> {
  let open = false;
  const ended = new Promise<void>((resolve) => {
    dialog.addEventListener('compositionstart', () => (open = true));
    dialog.addEventListener('compositionend', () => resolve());
  });
  return () => (open ? ended : Promise.resolve());
}
