import { toAssessableTexts } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import type { ReviewState } from '../../src/review/review-state.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { bodyBlocks } from '../../src/text/body-blocks.ts';
import { decode } from '../../src/text/decode.ts';
import { loadContent } from '../content/load-content.ts';
import { readDecisions } from '../content/read-decisions.ts';
import { readMethod } from '../content/read-method.ts';
import { BASE } from '../convert/apply-plan.ts';
import { MAX_SEED_BYTES } from '../convert/max-seed-bytes.ts';
import type { Effects } from '../effects.ts';

/** Reads and judges one side of a comparison; what cannot be read is left out, since the check tells it. */
export async function readState(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<ReviewState> {
  const { input } = await loadContent(effects, folder);
  const { dossier, seeds, unreadable } = input;
  const bodies = new Map(
    input.bodies.map(({ collection, id, tree }): [string, string] => [
      `${collection}/${id}`,
      bodyBlocks(tree)
        .map(({ text }) => text)
        .join('\n\n'),
    ]),
  );
  const texts = toAssessableTexts(dossier, ({ seed }) => seeds.get(seed.file)?.doc ?? null);
  const method = await readMethod(effects, folder);
  const side = { dossier, bodies, unreadable, files: await otherFiles(effects, folder), texts };
  if (!method) return { ...side, judged: null };
  const judgements = judgeDossier(dossier, texts, method, await readDecisions(effects, folder));
  return { ...side, judged: { ...judgements, method } };
}

/** The files that are no records, and not the converter's own, as text. */
async function otherFiles(
  effects: Pick<Effects, 'list' | 'read' | 'size'>,
  folder: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of (await effects.list(folder)).files) {
    const isRecord =
      COLLECTIONS.some((name) => file.startsWith(`${name}/`)) && file.endsWith('.mdx');
    if (isRecord || file.startsWith(`${BASE}/`)) continue;
    const size = await effects.size(`${folder}/${file}`);
    const bytes = size > MAX_SEED_BYTES ? null : await effects.read(`${folder}/${file}`);
    const decoded = bytes && decode(bytes);
    texts.set(file, decoded?.ok ? decoded.text : `${size} bytes that are no text`);
  }
  return texts;
}
