import { idGiver, slugify } from '../../src/domain/ids.ts';
import type { FuzzyDate } from '../../src/domain/edtf.ts';
import type { Source } from '../../src/domain/source.ts';
import { readDirection } from '../../src/text/date-cues.ts';
import type { Article } from './article.ts';
import { bodyBlocksOf } from './body-blocks-of.ts';
import { toBody } from './to-body.ts';
import type { Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';

/** Longest id of a source; it begins every fragment that leads into its text. */
const MAX_ID = 44;

/** One source for each document: what it says about itself. Its text is added by `withBody`. */
export function proposeSources(
  articles: readonly Article[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): Proposal<Source>[] {
  const reuse = ids.reuse('sources');
  const taken = ids.taken('sources');
  const giveId = idGiver(taken);
  return articles.map((article) => {
    const { bibliography, blocks } = article;
    const title = bibliography.title?.value ?? bibliography.derivedTitle;
    const identity = article.file;
    const id =
      reuse(identity) ??
      giveId(slugify(title, MAX_ID) || slugify(article.file, MAX_ID) || 'source');
    taken.add(id);
    return {
      identity,
      record: {
        id,
        seed: { file: article.file, sha256: article.sha256 },
        title,
        titleBasis: bibliography.title ? 'printed' : 'derived',
        publisher: bibliography.publisher?.value ?? null,
        author: bibliography.author?.value ?? null,
        byline: byline(bibliography),
        published: bibliography.published?.value ?? null,
        publishedBounds: publishedBounds(article),
        section: bibliography.section?.value ?? null,
        language: article.language,
        url: bibliography.url,
        syndicatedFrom: bibliography.syndicatedFrom?.value ?? null,
        upstream: bibliography.upstream,
        voiceZones: voiceZones(article),
        furniture: blocks.flatMap((block) =>
          block.zone === 'furniture'
            ? [{ line: block.line, kind: block.furniture ?? 'other' }]
            : [],
        ),
        publish: 'full',
        external: {},
        review: 'machine',
      },
    };
  });
}

/** A source with its document's cleaned text, which is made when the document is read for the last time. */
export function withBody(
  source: Proposal<Source>,
  { doc, blocks }: Pick<Article, 'doc' | 'blocks'>,
): Proposal<Source> {
  return { ...source, body: ENCODER.encode(toBody(bodyBlocksOf(doc.text, blocks))) };
}

const ENCODER = new TextEncoder();

function voiceZones({ blocks }: Article): Source['voiceZones'] {
  const zones: { zone: 'ai-summary' | 'disclaimer' | 'faq'; lines: [number, number] }[] = [];
  for (const { zone, line, lastLine } of blocks) {
    if (zone !== 'ai-summary' && zone !== 'disclaimer' && zone !== 'faq') continue;
    const last = zones.at(-1);
    if (last?.zone === zone) last.lines[1] = lastLine;
    else zones.push({ zone, lines: [line, lastLine] });
  }
  return zones;
}

/**
 * Where a document prints no date, it was written after the latest dated thing that it tells as past (method, T14).
 * What it looks forward to bounds nothing.
 */
function publishedBounds({ bibliography, dates, doc }: Article): FuzzyDate | null {
  if (bibliography.published) return null;
  const past = dates
    .filter(
      ({ kind, start, end, earliest }) =>
        kind === 'date' && earliest !== null && readDirection(doc.text, start, end) !== 'future',
    )
    .map(({ earliest }) => earliest ?? '')
    .sort();
  const earliest = past.at(-1);
  return earliest === undefined
    ? null
    : { edtf: `[${earliest}..]`, earliest, latest: null, rule: 'T14', anchor: earliest };
}

/** A line that names the outlet again names no author. */
function byline({
  byline: printed,
  publisher,
  syndicatedFrom,
}: Article['bibliography']): string | null {
  const outlets = [publisher?.value, syndicatedFrom?.value];
  return printed && !outlets.includes(printed.value) ? printed.value : null;
}
