import type { Mention } from './mask-sentence.ts';

/** Whether a name is that of an office which fines and sues. */
export function isOffice(mention: Mention): boolean {
  return /\b(?:Department|Commission|Authority|Agency|Court|Justice|Ministry|Bureau|Attorney|Prosecutors?|Office|Treasury|Regulator|Watchdog|Tribunal)\b/i.test(
    mention.text,
  );
}
