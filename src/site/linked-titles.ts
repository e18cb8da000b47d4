/** A part of a note: plain words, or the title of a record with the address of its page. */
export interface NotePart {
  readonly text: string;
  readonly href: string | null;
}

/**
 * Divides a note at the titles of events and questions that it holds in quotation marks ("after “Falk raised $5m”"): a title
 * may state an amount or a date, and must lead to its quote wherever it stands.
 */
export function linkedTitles(note: string, hrefOf: (title: string) => string | null): NotePart[] {
  return note.split(/(“[^”]*”)/).flatMap((text): NotePart[] => {
    if (text === '') return [];
    return [{ text, href: text.startsWith('“') ? hrefOf(text.slice(1, -1)) : null }];
  });
}
