// Runs before the first paint so that the chosen theme and text size never flash, and what
// stands below the results of a search waits until they are there (or four seconds).
// A page shown in a frame takes the theme that its reader chooses around it.
(function () {
  try {
    var theme = localStorage.getItem('sg.theme');
    var size = localStorage.getItem('sg.size');
    if (theme) document.documentElement.setAttribute('data-theme', theme);
    if (size) document.documentElement.setAttribute('data-size', size);
  } catch (error) {}
  var root = document.documentElement;
  root.setAttribute('data-js', '');
  if (window !== window.parent)
    window.addEventListener('storage', function (event) {
      if (event.key !== 'sg.theme') return;
      if (event.newValue) root.setAttribute('data-theme', event.newValue);
      else root.removeAttribute('data-theme');
    });
  if (location.search) {
    root.setAttribute('data-asked', '');
    setTimeout(function () {
      root.removeAttribute('data-asked');
    }, 4000);
  }
})();
