/** Copies the code that follows it. Hidden where there is no script. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const code = this.nextElementSibling;
    if (!button || !code) return;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(code.textContent ?? '').then(
        () => (button.textContent = 'Copied'),
        () => getSelection()?.selectAllChildren(code),
      );
    });
    this.hidden = false;
  }
}

customElements.define('copy-code', CopyCode);
