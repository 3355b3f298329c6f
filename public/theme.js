// Runs before the first paint so that the chosen theme and text size never flash, and what
// stands below the results of a search waits until they are there (or four seconds).
// What cannot run says so in its place. A page shown in a frame takes the theme that its reader chooses around it.
(function () {
  try {
    var theme = localStorage.getItem('sg.theme');
    var size = localStorage.getItem('sg.size');
    if (theme) document.documentElement.setAttribute('data-theme', theme);
    if (size) document.documentElement.setAttribute('data-size', size);
  } catch (error) {}
  var root = document.documentElement;
  root.setAttribute('data-js', '');
  function tellTrouble(event) {
    var failed = event.type === 'unhandledrejection' || event instanceof ErrorEvent;
    if (!failed && event.target.nodeName !== 'SCRIPT') return;
    root.setAttribute('data-failed', '');
    var notes = document.querySelectorAll('[data-trouble]');
    for (var at = 0; at < notes.length; at++) notes[at].hidden = false;
  }
  window.addEventListener('error', tellTrouble, true);
  window.addEventListener('unhandledrejection', tellTrouble);
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
