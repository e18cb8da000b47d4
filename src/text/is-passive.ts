import type { CuePlace } from './find-cues.ts';

/** Whether the verb of a cue is passive: "was bought". */
export function isPassive(text: string, cue: CuePlace): boolean {
  return (
    /(?:ed|bought|sold|paid|spent|lent|valued at|valued|sunk)$/.test(
      text.slice(cue.start, cue.end).replace(/ (?:out|up|off|back|at|by)$/, ''),
    ) &&
    /\b(?:was|were|is|are|been|being|be|got|gets)(?: \p{Ll}+ly| also| then| later| last \p{Ll}+| first| once)? $/u.test(
      text.slice(0, cue.start),
    )
  );
}
