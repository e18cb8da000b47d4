/** Lets a reader choose the theme and remembers it on this device only. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'auto';
    select.addEventListener('change', () => {
      if (select.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = select.value;
      try {
        if (select.value === 'auto') localStorage.removeItem('theme');
        else localStorage.setItem('theme', select.value);
      } catch {
        // Storage is switched off: the choice holds for this page.
      }
    });
    this.hidden = false;
  }
}

customElements.define('theme-select', ThemeSelect);
