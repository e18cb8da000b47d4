/**
 * Improves a finished drawing: shows the words of a mark, and the quote behind it, as soon as the pointer or the keyboard
 * is on it, and brings the mark that the address names into view. Without it the browser's own tooltip and the list serve.
 */
class ChartRoom extends HTMLElement {
  readonly #tip = document.createElement('div');
  /** The browser's own tooltip, taken from the mark whose tip is shown. */
  #taken: { readonly mark: Element; readonly title: SVGTitleElement } | null = null;

  connectedCallback(): void {
    this.#tip.className = 'chart-tip';
    this.#tip.hidden = true;
    // The mark's own name says the same to those who do not see the tip.
    this.#tip.setAttribute('aria-hidden', 'true');
    this.append(this.#tip);
    for (const type of ['pointerover', 'focusin'] as const)
      this.addEventListener(type, ({ target }) => this.#show(markOf(target)));
    for (const type of ['pointerleave', 'focusout'] as const)
      this.addEventListener(type, () => this.#hide());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
    window.addEventListener('hashchange', () => this.#reveal());
    this.#reveal();
  }

  #show(mark: Element | null): void {
    this.#hide();
    const title = mark?.querySelector<SVGTitleElement>(':scope > title');
    if (!mark || !title) return;
    const record = mark.getAttribute('data-event') ?? mark.getAttribute('data-figure');
    const quote = record && document.getElementById(`row-${record}`)?.querySelector('.proof');
    const words = document.createElement('p');
    words.textContent = title.textContent;
    this.#tip.replaceChildren(words);
    if (quote instanceof HTMLElement && quote.title !== '') {
      const said = document.createElement('q');
      said.textContent = quote.title.replace(/^“|”$/g, '');
      this.#tip.append(said);
    }
    // Two tips would cover each other: the browser's comes back when ours goes.
    title.remove();
    this.#taken = { mark, title };
    this.#place(mark);
  }

  #hide(): void {
    if (this.#taken) this.#taken.mark.prepend(this.#taken.title);
    this.#taken = null;
    this.#tip.hidden = true;
  }

  #place(mark: Element): void {
    this.#tip.hidden = false;
    const room = this.getBoundingClientRect();
    const ink = mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const left = Math.min(Math.max(0, ink.left - room.left), Math.max(0, room.width - width));
    const above = ink.top - height - 6 > 0;
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${(above ? ink.top - height - 6 : ink.bottom + 6) - room.top}px`;
  }

  /** The drawing may be taller than the screen: the mark that the address names is scrolled to. */
  #reveal(): void {
    const [, kind, id] = /^#(event|figure)-(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
    if (kind === undefined || id === undefined) return;
    const marks = [...this.querySelectorAll(`[data-${kind}="${CSS.escape(id)}"]`)];
    marks.find((mark) => mark.getClientRects().length > 0)?.scrollIntoView({ block: 'center' });
  }
}

/** The link that a place in the drawing belongs to. */
function markOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.chart .marks > a') : null;
}

customElements.define('chart-room', ChartRoom);
