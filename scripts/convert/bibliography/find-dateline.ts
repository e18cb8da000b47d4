import { agencyNamed, isOutletName } from './is-outlet-name.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';

export interface Dateline {
  /** The whole opening as printed: "LONDON, May 16 (Reuters)". */
  readonly printed: Stated<string>;
  /** The agency that it names, by the name to store. */
  readonly agency: Stated<string> | null;
}

const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}(?:, (?:\\p{Lu}[\\p{L}.]{1,20}|[\\p{L}]+\\.? \\d{1,2}))*";
const WITH_AGENCY = new RegExp(
  `^(?:${PLACE}[, ]*)?(?:\\p{L}+\\.? \\d{1,2},? ?(?:\\d{4})? ?)?[(/](?<agency>[\\p{L} .-]{2,30})[)/](?: ?[—–-]{1,2} ?|:)`,
  'u',
);
const DASHED =
  /^\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}(?:, [\p{L}. ]{2,24})*(?:,? \p{L}+\.? \d{1,2}(?:, \d{4})?)? ?(?:[—–]|--) /u;

/** Place, day and agency that open an agency's text, or null. */
export function findDateline(page: Page): Dateline | null {
  for (let i = page.bodyStart; i >= 0 && i < Math.min(page.bodyStart + 2, page.lines.length); i++) {
    const line = page.lines[i]!;
    const at = page.blocks[i]!.start;
    const tagged = WITH_AGENCY.exec(line.slice(0, 160));
    const name = tagged?.groups?.['agency'] ?? '';
    const agency = agencyNamed(name) ?? (isOutletName(name) ? name : null);
    if (tagged !== null && agency !== null) {
      const printed = tagged[0].replace(/(?: ?[—–-]{1,2} ?|:)$/, '');
      const from = at + tagged[0].indexOf(name);
      return {
        printed: statedAt(page.doc.text, at, at + printed.length),
        agency: { value: agency, evidence: { start: from, end: from + name.length }, from: 'text' },
      };
    }
    const dashed = DASHED.exec(line.slice(0, 120));
    if (dashed !== null) {
      const printed = dashed[0].replace(/ ?(?:[—–]|--) $/, '');
      return { printed: statedAt(page.doc.text, at, at + printed.length), agency: null };
    }
  }
  return null;
}
