// Sets the reader's choice of theme before the first paint. Without it the system's setting decides.
try {
  var theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // No storage, no memory of the choice.
}
