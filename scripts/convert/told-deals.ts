import type { RoleText } from '../../src/assess/roles/find-roles.ts';
import { highestOf } from '../../src/assess/status/deal-disputes.ts';
import { dealsIn, type StatusTelling } from '../../src/assess/status/deals-in.ts';
import type { StatusLadder } from '../../src/assess/status/status-ladder.ts';
import type { Position } from '../../src/domain/question.ts';
import { readStance } from '../../src/text/read-stance.ts';
import type { Article } from './article.ts';
import { quoteSentence } from './quote-sentence.ts';

/** How far a document says that a deal has got. */
export interface ToldDeal extends StatusTelling {
  /** The position that a question gives it; null where the document puts the same deal on a higher rung, or says so before. */
  readonly quoted: Omit<Position, 'value'> | null;
}

/** The deals that a document tells of. Only what may stand for the document in a question is quoted. */
export function toldDeals(article: Article, text: RoleText, ladder: StatusLadder): ToldDeal[] {
  const told = dealsIn(text, ladder);
  const ofPair = Map.groupBy(told, ({ parties }) => parties?.join(' '));
  const highest = new Set([...ofPair.values()].map(highestOf));
  return told.map((telling) => ({
    ...telling,
    quoted: telling.parties !== null && highest.has(telling) ? quote(article, telling) : null,
  }));
}

function quote(
  article: Article,
  { source, sentence, mention }: StatusTelling,
): Omit<Position, 'value'> {
  const text = article.doc.text.slice(sentence.start, sentence.end);
  const [start, end] = [sentence.start + mention.start, sentence.start + mention.end];
  return {
    source,
    stance: readStance(text, mention.start, mention.end),
    evidence: [{ source, ...quoteSentence(article, sentence, start, end) }],
  };
}
