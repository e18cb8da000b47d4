import { contentChanges } from '../content-changes.ts';
import { CONTENT_FOLDER } from '../content-folder.ts';

/** The day of the last change of each record that came or changed, by `<collection>/<id>`; empty where there is no history. */
export function changeDays(
  changes = contentChanges(CONTENT_FOLDER, { days: 60 }),
): Map<string, string> {
  const days = new Map<string, string>();
  // The latest day comes first, and stands.
  for (const { day, kinds } of changes)
    for (const { kind, added, changed } of kinds)
      for (const id of [...added, ...changed])
        if (!days.has(`${kind}/${id}`)) days.set(`${kind}/${id}`, day);
  return days;
}
