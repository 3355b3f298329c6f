/**
 * The page has moved: goes on to where its link leads, at the same section and with the same choices, before the
 * refresh of the page, which knows neither.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link && (location.hash !== '' || location.search !== '')) {
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
}
