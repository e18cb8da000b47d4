/** What the program of the index offers, as far as it is used here. */
interface Index {
  init(): Promise<void>;
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  debouncedSearch(
    words: string | null,
    options: object,
    wait: number,
  ): Promise<{ results: Found[] } | null>;
}

interface Found {
  readonly id: string;
  data(): Promise<Result>;
}

interface Result {
  readonly url: string;
  /** HTML of our own index: words, and `<mark>` around those that were found. */
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly words?: string; readonly note?: string };
}

/** Results that are shown at once. */
const SHOWN = 12;

/**
 * Looks for words in the index and lists what it finds, with the quotes; Arrow keys walk through the results, Escape leads
 * back to the words. The search stands in the address, so that it can be shared. Loads the index when it is first needed.
 */
class SearchBox extends HTMLElement {
  #index: Promise<Index> | null = null;
  /** Lists that were asked for, by path: of the sources, and of what belongs to a kind or to a source. */
  readonly #lists = new Map<string, Promise<readonly string[]>>();
  #found: readonly Found[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement && name === 'source') field.add(new Option(value));
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.#search(form, 150));
    this.addEventListener('keydown', (event) => this.#walk(event));
    this.querySelector('.search__more')?.addEventListener('click', () => void this.#showMore());
    this.hidden = false;
    if (asked.size > 0) void this.#search(form, 0);
    else form.querySelector('input')?.focus({ preventScroll: true });
    // Only now: that the page opens with the field ready is no wish to search yet.
    form.addEventListener('focusin', () => void this.#load().catch(() => {}), { once: true });
    const sources = form.elements.namedItem('source');
    if (sources instanceof HTMLSelectElement) {
      for (const wish of ['focus', 'pointerenter'])
        sources.addEventListener(wish, () => void this.#offer(sources).catch(() => {}), {
          once: true,
        });
    }
  }

  /** Lists the sources to choose from; of a large dossier there are too many to stand in the page. */
  async #offer(select: HTMLSelectElement): Promise<void> {
    if (select.dataset['offered'] !== undefined) return;
    select.dataset['offered'] = '';
    const chosen = select.value;
    const sources = await this.#list('groups');
    select.append(...sources.filter((one) => one !== chosen).map((one) => new Option(one)));
  }

  #load(): Promise<Index> {
    this.#index ??= (async () => {
      const files = this.dataset['files'] ?? '';
      const index = (await import(/* @vite-ignore */ `${files}pagefind.js`)) as Index;
      await index.options({ baseUrl: '/', excerptLength: 40 });
      await index.init();
      return index;
    })();
    return this.#index;
  }

  async #search(form: HTMLFormElement, wait: number): Promise<void> {
    const fields = new FormData(form);
    const text = (name: string): string => String(fields.get(name) ?? '').trim();
    const [words, kind, source] = [text('q'), text('kind'), text('source')];
    const asked = new URLSearchParams({
      ...(words && { q: words }),
      ...(kind && { kind }),
      ...(source && { source }),
    });
    history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
    document.querySelector('[data-search-index]')?.toggleAttribute('hidden', asked.size > 0);
    if (asked.size === 0) return this.#show([], '');
    try {
      const index = await this.#load();
      const found = await index.debouncedSearch(words || null, {}, wait);
      // Null: other words were typed since.
      if (!found) return;
      const groups = await Promise.all([
        ...(kind ? [this.#list(`groups/kind-${kind.toLowerCase()}`)] : []),
        ...(source ? [this.#ofSource(source)] : []),
      ]);
      const allowed = groups.map((names) => new Set(names));
      const kept = found.results.filter(({ id }) => allowed.every((names) => names.has(id)));
      await this.#show(kept, sentence(kept.length, words));
    } catch {
      document.querySelector('[data-search-index]')?.removeAttribute('hidden');
      await this.#show([], 'The index could not be loaded. Everything is listed below.');
    }
  }

  async #show(found: readonly Found[], words: string): Promise<void> {
    this.#found = found;
    const status = this.querySelector('.search__status');
    if (status) status.textContent = words;
    const first = await this.#entries(found.slice(0, SHOWN));
    if (this.#found !== found) return;
    this.querySelector('.search__results')?.replaceChildren(...first);
    this.#offerMore();
  }

  async #showMore(): Promise<void> {
    const list = this.querySelector('.search__results');
    if (!list) return;
    const shown = list.children.length;
    list.append(...(await this.#entries(this.#found.slice(shown, shown + SHOWN))));
    list.children[shown]?.querySelector('a')?.focus();
    this.#offerMore();
  }

  #entries(found: readonly Found[]): Promise<HTMLLIElement[]> {
    return Promise.all(found.map(async (one) => entry(await one.data())));
  }

  async #ofSource(source: string): Promise<readonly string[]> {
    const at = (await this.#list('groups')).indexOf(source);
    return at < 0 ? [] : this.#list(`groups/source-${at}`);
  }

  #list(path: string): Promise<readonly string[]> {
    const asked =
      this.#lists.get(path) ??
      fetch(`${this.dataset['files'] ?? ''}${path}.json`).then(
        (answer) => answer.json() as Promise<readonly string[]>,
      );
    this.#lists.set(path, asked);
    return asked;
  }

  #offerMore(): void {
    const shown = this.querySelector('.search__results')?.children.length ?? 0;
    this.querySelector('.search__more')?.toggleAttribute('hidden', shown >= this.#found.length);
  }

  #walk(event: KeyboardEvent): void {
    const input = this.querySelector('input');
    const links = [...this.querySelectorAll<HTMLElement>('.search__results a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape' && at >= 0) input?.focus();
    else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === input))
      links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? input : links[at - 1])?.focus();
    else return;
    event.preventDefault();
  }
}

function sentence(count: number, words: string): string {
  const of = words ? ` for “${words}”` : '';
  return count === 0
    ? `Nothing found${of}. Fewer or other words may find it.`
    : `${count} found${of}.`;
}

function entry({ url, excerpt, meta }: Result): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const note = document.createElement('p');
  note.className = 'meta';
  note.textContent = meta.note ?? '';
  const words = document.createElement('p');
  words.append(...marked(excerpt.includes('<mark>') ? excerpt : (meta.words ?? '')));
  const item = document.createElement('li');
  item.append(link, note, words);
  return item;
}

/** An excerpt as nodes: nothing of it is read as markup but its marks. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#0?39;|&apos;/g, "'")
      .replace(/&amp;/g, '&');
    if (!part.startsWith('<mark>')) return document.createTextNode(text);
    return Object.assign(document.createElement('mark'), { textContent: text });
  });
}

customElements.define('search-box', SearchBox);
