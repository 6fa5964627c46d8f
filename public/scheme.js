/* Light or dark as it was chosen, before anything is drawn (kept by src/ui/app.tsx); plain ES5. */
(function () {
  var kept = null;
  try {
    kept = localStorage.getItem('gouji-scheme');
  } catch (error) {
    // Storage switched off: the page is as the system has it.
  }
  // What follows the system does so by the style sheet alone.
  if (kept !== 'light' && kept !== 'dark') return;
  document.documentElement.setAttribute('data-mantine-color-scheme', kept);
})();
