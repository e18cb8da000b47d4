import type { AuditInput } from '../../src/audit/audit.ts';
import { PAGE_MONEY, pageProofs } from '../../src/audit/pages/page-proofs.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Site } from '../../src/schema/site-schema.ts';
import { decode } from '../../src/text/decode.ts';
import { numbersIn } from '../../src/text/numbers-in.ts';
import type { Effects } from '../effects.ts';
import { parseYaml } from './parse-yaml.ts';

/** The texts in which a site speaks of its corpus; every page repeats some of them. */
export function siteTexts({
  title,
  question,
  description,
}: Site): readonly { readonly key: string; readonly text: string }[] {
  return [
    { key: 'title', text: title },
    { key: 'question', text: question },
    { key: 'description', text: description },
  ];
}

/** An amount, a date or a percentage that the site says of itself must be one that a record or a title states. */
export async function checkSite(
  effects: Pick<Effects, 'read'>,
  folder: string,
  site: Site,
  { dossier, seeds }: AuditInput,
): Promise<Finding[]> {
  const told = siteTexts(site).flatMap(({ key, text }) =>
    numbersIn(text, PAGE_MONEY).map((number) => ({ key, number })),
  );
  if (told.length === 0) return [];
  const known = pageProofs({ dossier, seeds, judged: [], method: [], site: [] }).all();
  const unproven = told.filter(
    ({ number }) => !number.keys.every((one) => one.split('|').some((way) => known.has(way))),
  );
  if (unproven.length === 0) return [];
  const file = `${folder}/site.yaml`;
  const decoded = decode((await effects.read(file)) ?? new Uint8Array());
  const parsed = decoded.ok ? parseYaml(decoded.text, 1) : null;
  return unproven.map(({ key, number }) => ({
    rule: 'site',
    severity: 'error',
    place: { file, ...(parsed?.ok ? parsed.yaml.locate([key]) : { line: 1, column: 1 }) },
    message: `Unexpected ${number.kind} “${number.text}” in the ${key} of the site, expected one that a figure, an event or the title of a source states.`,
    remedy: 'Leave it out, or add the record with the quote that states it.',
  }));
}
