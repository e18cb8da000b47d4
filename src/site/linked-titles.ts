/** A part of a note: plain words, or the title of an event with the name of its record. */
export interface NotePart {
  readonly text: string;
  readonly event: string | null;
}

/**
 * Divides a note at the titles of events that it holds in quotation marks ("after “Falk raised $5m”"): a title may state an
 * amount or a date, and must lead to its quote wherever it stands.
 */
export function linkedTitles(note: string, idOf: (title: string) => string | null): NotePart[] {
  return note.split(/(“[^”]*”)/).flatMap((text): NotePart[] => {
    if (text === '') return [];
    return [{ text, event: text.startsWith('“') ? idOf(text.slice(1, -1)) : null }];
  });
}
