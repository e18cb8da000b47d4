import { agencyNamed, isOutletName } from './bibliography/is-outlet-name.ts';

/**
 * Where a paragraph's own words begin behind an agency's opening ("LONDON, March 3 (Reuters) – …", "PITTSBURGH — …"); 0 when it has
 * none. The opening tells of no deed, and the agency in it is no speaker.
 */
export function datelineEnd(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  const tagged = TAGGED.exec(head);
  const agency = tagged?.groups?.['agency']?.trim() ?? '';
  const isTag =
    agencyNamed(agency) !== null ||
    isOutletName(agency) ||
    INITIALS.test(agency) ||
    SHOUTED.test(head);
  if (tagged && isTag) return tagged[0].length;
  const dashed = DASHED.exec(head);
  if (!dashed) return 0;
  // "FALK — once a part of Ora — sold": a name and an aside.
  return ASIDE.test(paragraph.slice(dashed[0].length, dashed[0].length + 200))
    ? 0
    : dashed[0].length;
}

/**
 * The same where a text opens with a place and a colon ("Falkpur: The mill …"), which it names nowhere else but as a place: a
 * company that opens so is named again.
 */
export function placeEnd(paragraph: string, text: string): number {
  const opening = PLACED.exec(paragraph.slice(0, LONGEST));
  const place = opening?.groups?.['place'];
  if (!opening || place === undefined) return 0;
  const again = text.split(place).slice(0, -1);
  return again.filter((before) => !/(?<!\p{L})(?:in|from|at|near|to|of) $/iu.test(before)).length <=
    1
    ? opening[0].length
    : 0;
}

const PLACED =
  /^(?<place>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2})(?:, \p{L}+ \d{1,2}(?:, \d{4})?)?: (?=["“]?\p{Lu}[^:\n]{60})/u;

const LONGEST = 140;
const DAY = '\\p{L}+\\.? \\d{1,2}(?:, ?\\d{4})?';
const PLACE = `\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}(?:, (?:${DAY}|\\p{Lu}[\\p{L}. ]{1,20}))*`;
const DASH = '\\s?(?:[—–-]{1,2}|[:•·])\\s';
const TAGGED = new RegExp(
  `^(?:${PLACE}[, ]*)?[(/](?<agency>\\p{L}[\\p{L} .&/-]{1,29})[)/]${DASH}`,
  'u',
);
const DASHED = new RegExp(
  `^\\p{Lu}{2}[\\p{Lu}\\p{M}.'’/ -]{1,38}(?:, [\\p{L}. ]{2,24})*(?:,? ${DAY})? ?(?:[—–•·]|--) (?=["“‘]?\\p{Lu})`,
  'u',
);
const INITIALS = /^(?:\p{Lu}{2,4}|(?:dpa|awp|apa|afp|sda|Belga)(?:-\p{L}{2,6})?)$/u;
/** "FALKSTADT (ANZEIGER)": a place in capitals and whatever prints it. */
const SHOUTED = /^\p{Lu}{2}[\p{Lu}\p{M}.'’/ -]{1,38} \(\p{Lu}/u;
const ASIDE = /^[^.;]{0,200}? ?(?:[—–]|--) ?\p{Ll}/u;
