import type { Source } from '../../domain/source.ts';
import type { SourceLink } from './cluster-sources.ts';

type Origin = Pick<Source, 'publisher' | 'syndicatedFrom' | 'upstream'>;

/**
 * What makes two sources one origin by their bibliography: one publisher, one upstream that both name, or one of them is the
 * upstream of the other.
 */
export function sameOutlet(a: Origin, b: Origin): Pick<SourceLink, 'why' | 'name'> | null {
  if (a.publisher !== null && b.publisher !== null && fold(a.publisher) === fold(b.publisher))
    return { why: 'same publisher', name: a.publisher };
  const of = upstreams(a);
  const shared =
    upstreams(b).find((name) => of.some((other) => fold(other) === fold(name))) ??
    [b.publisher].find((name) => name !== null && of.some((other) => fold(other) === fold(name))) ??
    [a.publisher].find(
      (name) => name !== null && upstreams(b).some((other) => fold(other) === fold(name)),
    );
  return shared === undefined || shared === null ? null : { why: 'same upstream', name: shared };
}

function upstreams({ syndicatedFrom, upstream }: Origin): string[] {
  return syndicatedFrom === null ? [...upstream] : [syndicatedFrom, ...upstream];
}

/** "The Daily Post" and "Daily Post" are one. */
function fold(name: string): string {
  return name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
}
