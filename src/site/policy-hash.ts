import { createHash } from 'node:crypto';

/** What names the text of an inline script or style in a content security policy. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
