/** Keeps the panel of the preview up to date while a page is open. */
const id = 'content-problems';
const hot = import.meta.hot;

hot?.on('shengeng:problems', ({ html }: { html: string }) => {
  const before = document.querySelector<HTMLDetailsElement>(`#${id}`);
  before?.remove();
  document.body.insertAdjacentHTML('beforeend', html);
  const now = document.querySelector<HTMLDetailsElement>(`#${id}`);
  if (now && before) now.open = before.open;
});
// What was told while the page was loading is asked for.
hot?.send('shengeng:problems-wanted', {});
