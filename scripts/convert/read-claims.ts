import type { Method } from '../../src/assess/method.ts';
import { findRoles, type RoleTelling } from '../../src/assess/roles/find-roles.ts';
import { supplyPatterns } from '../../src/assess/roles/supply-verbs.ts';
import { statusLadder } from '../../src/assess/status/status-ladder.ts';
import type { SourceId } from '../../src/domain/ids.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Article } from './article.ts';
import { claimInput, type ClaimInput } from './claim-input.ts';
import { tellingsOf, type Telling } from './propose-events.ts';
import { statedFigures, type StatedFigures } from './propose-figures.ts';
import { toldDeals, type ToldDeal } from './told-deals.ts';

/** What one document tells of who supplies whom and of how far deals have got. */
export interface Dealings {
  readonly roles: readonly RoleTelling[];
  readonly deals: readonly ToldDeal[];
}

/** What one document claims, before it is compared with others. It holds nothing of the document's text but what it quotes. */
export interface DocumentClaims extends Dealings {
  readonly stated: StatedFigures;
  readonly tellings: readonly Telling[];
}

/** A reader of the claims of documents; make it once for many. */
export function claimReader(
  method: Method | null,
): (article: Article, source: SourceId, places: readonly EntityPlace[]) => DocumentClaims {
  const readDealings = dealingsReader(method);
  return (article, source, places) => {
    const input = claimInput(article, source, places);
    return {
      stated: statedFigures(input),
      tellings: tellingsOf(input),
      ...readDealings(input),
    };
  };
}

/** A reader of dealings; make it once for many documents. Without a method it finds none. */
export function dealingsReader(method: Method | null): (input: ClaimInput) => Dealings {
  if (method === null) return () => ({ roles: [], deals: [] });
  const stop = new Set(method.words.stop);
  const supply = supplyPatterns(method.supply);
  const ladder = statusLadder(method.ladder);
  return ({ article, source, places, masks }) => {
    const { doc, sentences } = article;
    const text = { doc, sentences, places, source: { id: source }, masks };
    return { roles: findRoles(text, stop, supply), deals: toldDeals(article, text, ladder) };
  };
}
