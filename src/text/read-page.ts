import { Parser } from 'htmlparser2';

/** An element of a built page, as far as its words are looked at. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Where its words begin and end in the text of the page. */
  readonly from: number;
  readonly to: number;
}

/** Words of a built page that are read as one: the text of a block, a label that is broken into lines, an attribute. */
export interface PageWords {
  readonly text: string;
  /** Whether it is the value of an attribute, which links and marks cannot stand in. */
  readonly isAttribute: boolean;
  /** Where the text comes from, in order: the innermost element from each offset on, and its place in the file. */
  readonly pieces: readonly { start: number; element: PageElement; offset: number }[];
}

/** A built HTML or SVG file as its readers meet it. */
export interface PageText {
  /** All that stands between its tags, without scripts and styles: what an element says is one slice of it. */
  readonly text: string;
  readonly words: readonly PageWords[];
  readonly elements: readonly PageElement[];
  /** Line and column of an offset in the file, from 1. */
  placeAt(offset: number): { line: number; column: number };
}

/** Elements that stand inside a sentence; every other one ends the words before it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Attributes that people hear or read. */
const SPOKEN = ['title', 'aria-label', 'alt', 'placeholder', 'label'];

/** Names of `<meta>` whose content is no text for people. */
const TECHNICAL_META =
  /^(?:viewport|robots|color-scheme|generator|theme-color|og:(?:url|type|image.*))$/;

/** The words inside an element. */
export function wordsInside(
  { text }: Pick<PageText, 'text'>,
  { from, to }: Pick<PageElement, 'from' | 'to'>,
): string {
  return text.slice(from, to);
}

type OpenElement = { -readonly [Key in keyof PageElement]: PageElement[Key] };

/** Reads all that a built page says: texts, spoken attributes, descriptions for other sites, and linked data. */
export function readPage(markup: string): PageText {
  const words: PageWords[] = [];
  const elements: PageElement[] = [];
  const stack: OpenElement[] = [];
  let said = '';
  let open: { text: string; isAttribute: false; pieces: PageWords['pieces'][number][] } | null =
    null;
  let label: string | null = null;

  const flush = (): void => {
    if (open && open.text.trim() !== '') words.push(open);
    open = null;
  };
  const say = (text: string, element: PageElement, offset: number): void => {
    if (text.trim() !== '') {
      words.push({ text, isAttribute: true, pieces: [{ start: 0, element, offset }] });
    }
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: OpenElement = {
          tag,
          attributes,
          parent: stack.at(-1) ?? null,
          offset: parser.startIndex,
          from: said.length,
          to: said.length,
        };
        elements.push(element);
        stack.push(element);
        if (tag === 'br' && open) open.text += '\n';
        const continued = tag === 'text' ? labelKey(element) : null;
        if (open && continued !== null && label === continued) open.text += ' ';
        else if (!INLINE.has(tag) || isLink(element, 'svg')) {
          flush();
          label = null;
        }
        if (continued !== null) label = continued;
        for (const name of SPOKEN) {
          const value = attributes[name];
          if (value !== undefined) say(value, element, element.offset);
        }
        const name = attributes['name'] ?? attributes['property'];
        if (tag === 'meta' && name !== undefined && !TECHNICAL_META.test(name))
          say(attributes['content'] ?? '', element, element.offset);
      },
      ontext(text) {
        const element = stack.at(-1);
        if (!element || element.tag === 'style' || isCode(element)) return;
        if (element.tag === 'script') {
          for (const value of linkedValues(text)) say(value, element, element.offset);
          return;
        }
        open ??= { text: '', isAttribute: false, pieces: [] };
        open.pieces.push({ start: open.text.length, element, offset: parser.startIndex });
        open.text += text;
        said += text;
      },
      onclosetag(tag) {
        const element = stack.pop();
        if (element) element.to = said.length;
        // The lines of one label are told by the next `<text>`; everything else that is no inline element ends here.
        if (!INLINE.has(tag) && tag !== 'text') {
          flush();
          label = null;
        }
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true, lowerCaseAttributeNames: false },
  );
  parser.write(markup);
  parser.end();
  flush();
  return { text: said, words, elements, placeAt: placesOf(markup) };
}

/** Lines of one label in a drawing stand below each other: the same parent, the same left edge. */
function labelKey({ parent, attributes }: PageElement): string {
  return [
    parent?.attributes['id'],
    attributes['x'],
    attributes['font-size'],
    attributes['class'],
  ].join();
}

function isLink({ tag, parent }: PageElement, inside: string): boolean {
  for (let at = tag === 'a' ? parent : null; at; at = at.parent) if (at.tag === inside) return true;
  return false;
}

function isCode({ tag, attributes }: PageElement): boolean {
  return tag === 'script' && attributes['type'] !== 'application/ld+json';
}

/** The texts inside linked data, without addresses; other scripts say nothing to people. */
function linkedValues(json: string): string[] {
  const values: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!/^https?:\/\/\S+$/.test(value)) values.push(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(JSON.parse(json));
  return values;
}

function placesOf(markup: string): PageText['placeAt'] {
  const starts = [0];
  for (let at = markup.indexOf('\n'); at >= 0; at = markup.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
