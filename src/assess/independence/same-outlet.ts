import type { Source } from '../../domain/source.ts';
import type { SourceLink } from './cluster-sources.ts';
import { outletKey } from './outlet-key.ts';

type Origin = Pick<Source, 'publisher' | 'syndicatedFrom' | 'upstream'>;

/**
 * What makes two sources one origin by their bibliography: one publisher, one upstream that both name, or one of them is the
 * upstream of the other.
 */
export function sameOutlet(a: Origin, b: Origin): Pick<SourceLink, 'why' | 'name'> | null {
  if (
    a.publisher !== null &&
    b.publisher !== null &&
    outletKey(a.publisher) === outletKey(b.publisher)
  )
    return { why: 'same publisher', name: a.publisher };
  const of = upstreams(a);
  const shared =
    upstreams(b).find((name) => of.some((other) => outletKey(other) === outletKey(name))) ??
    [b.publisher].find(
      (name) => name !== null && of.some((other) => outletKey(other) === outletKey(name)),
    ) ??
    [a.publisher].find(
      (name) => name !== null && upstreams(b).some((other) => outletKey(other) === outletKey(name)),
    );
  return shared === undefined || shared === null ? null : { why: 'same upstream', name: shared };
}

function upstreams({ syndicatedFrom, upstream }: Origin): string[] {
  return syndicatedFrom === null ? [...upstream] : [syndicatedFrom, ...upstream];
}
