// Runs before the first paint so that the chosen theme and text size never flash.
(function () {
  try {
    var theme = localStorage.getItem('sg.theme');
    var size = localStorage.getItem('sg.size');
    if (theme) document.documentElement.setAttribute('data-theme', theme);
    if (size) document.documentElement.setAttribute('data-size', size);
  } catch (error) {}
  document.documentElement.setAttribute('data-js', '');
})();
