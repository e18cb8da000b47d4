import { isCapital } from './name-tokens.ts';
import { NO_NAMES, SENTENCE_OPENERS } from './name-words.ts';

/** "Pre-tax profits": no word by itself. */
const PREFIX =
  /^(?:Pre|Post|Non|Anti|Pro|Re|Un|Co|Ex|Mid|Multi|Inter|Intra|Sub|Semi|Self|Over|Under|Cross|Ultra|Super|Mini|Micro|Year|Month|Week|Day|Half|Quarter|Full|Part|Like|Long|Short|High|Low|Well|Best|Top|Big|Small|Third|Second|First|Two|Three|Four|Five|Six|Ten)$/;

/** "Foo-Bar" of two names is two; "Foo-based" is one. A name with a hyphen of its own stays whole. */
export function splitHyphen(
  name: string,
  start: number,
  lower: ReadonlySet<string>,
): { text: string; start: number; end: number }[] {
  const whole = [{ text: name, start, end: start + name.length }];
  const at = name.indexOf('-');
  if (at < 0 || name.includes(' ')) return whole;
  const left = name.slice(0, at);
  const right = name.slice(at + 1);
  if (/^\p{Ll}/u.test(right)) {
    // "Romans-sur-Falk" is one place.
    const isPlace = /^(?:sur|sous|en|de|la|le|les|lès|upon|on|am|an)-\p{Lu}/u.test(right);
    return isCapital(left) &&
      !isPlace &&
      !PREFIX.test(left) &&
      !NO_NAMES.has(left) &&
      !lower.has(left.toLowerCase()) &&
      left.length > 1 &&
      !SENTENCE_OPENERS.has(left.toLowerCase())
      ? [{ text: left, start, end: start + at }]
      : [];
  }
  if (NO_NAMES.has(left) || NO_NAMES.has(right.split('-')[0]!)) return [];
  return whole;
}
