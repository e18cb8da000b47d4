// <dossier-chart src="address of the embed" ratio="width/height" theme="light|dark" plain>fallback</dossier-chart>
customElements.define(
  'dossier-chart',
  class extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      const address = new URL(this.getAttribute('src'), document.baseURI);
      if (this.hasAttribute('plain') && !/\/plain\/$/.test(address.pathname))
        address.pathname += 'plain/';
      address.hash = this.getAttribute('theme') || '';
      const frame = (this.frame = document.createElement('iframe'));
      frame.title = this.textContent.trim() || 'Chart';
      frame.loading = 'lazy';
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.src = address.href;
      Object.assign(this.style, { display: 'block' });
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      frame.style.aspectRatio = this.getAttribute('ratio') || '1';
      this.listen = ({ source, data }) => {
        if (source !== frame.contentWindow || data.type !== 'embed-size') return;
        frame.style.aspectRatio = 'auto';
        frame.style.height = `${data.height}px`;
      };
      addEventListener('message', this.listen);
      this.replaceChildren(frame);
    }
    disconnectedCallback() {
      removeEventListener('message', this.listen);
      this.frame = null;
    }
  },
);
