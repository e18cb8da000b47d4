import { capitalised, counted, type Headline } from '../headline.ts';
import type { RankRow, RanksSeries } from './series.ts';

/** The words around the picture of rank stability. */
export function ranksHeadline({ runs }: RanksSeries): Headline {
  const [first] = runs;
  const count = first?.rows.length ?? 0;
  return {
    title: !first || count < 2 ? 'One source has no order' : finding(first.unchanged),
    subtitle: 'The larger the square, the more weightings give the source this rank.',
    sourceLine: `${capitalised(counted(count, 'source'))}; the weightings are the same at every build.`,
  };
}

/** All the shares in words, for people who do not see the squares. */
export function describeRanks({ runs }: RanksSeries): string {
  return runs
    .map(({ words, rows }) => `${capitalised(words)}: ${rows.map(rowWords).join('; ')}.`)
    .join(' ');
}

/** "Name: rank 1 in 80 %, rank 2 in 20 %". */
export function rowWords({ name, ranks }: RankRow): string {
  const shares = ranks.flatMap((share, i) =>
    share >= 0.005 ? [`rank ${i + 1} in ${percent(share)}`] : [],
  );
  return `${name}: ${shares.join(', ')}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function finding(unchanged: number): string {
  if (unchanged >= 0.9)
    return `The order of the sources hardly depends on the weights: it stays in ${percent(unchanged)} of weightings`;
  if (unchanged >= 0.5)
    return `The order of the sources depends on the weights: it stays in ${percent(unchanged)} of weightings`;
  return `The order of the sources is not firm: other weights change it in ${percent(1 - unchanged)} of weightings`;
}
