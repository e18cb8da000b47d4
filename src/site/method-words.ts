import type { Method } from '../assess/method.ts';

/** One list of the method as its page prints it. */
export interface WordList {
  /** What the words are for, as a heading of its row. */
  readonly use: string;
  readonly words: readonly string[];
}

/** Lists that serve one purpose. */
export interface WordGroup {
  readonly title: string;
  readonly lists: readonly WordList[];
}

type Lists = Readonly<Record<string, string>>;

const LADDER: Lists = {
  nouns: 'What can be agreed',
  possible: 'Before such a noun: a possibility',
  talks: 'By itself: under discussion',
  rumoured: 'Before such a noun: rumoured',
  hearsay: 'Before one of the next words: reported as agreed',
  agreed: 'After a word of hearsay',
  concluded: 'Between “has” and such a noun: concluded',
  announced: 'Before an article and such a noun: concluded',
  done: 'By itself: concluded',
  supposes: 'In a sentence that only supposes: no step',
  negations: 'Before any of these: no step',
};

const SUPPLY: Lists = {
  partners: 'Before the name of the other party',
  figurative: 'Given in a manner of speaking: no supply',
  refused: 'Before a verb: no supply',
};

const WORDS: Lists = {
  role: 'A byline that names a role and no person',
  disclaims: 'A disclaimer that declines to answer for the text',
  anonymous: 'Speakers without a name',
  looseReports: 'Reports of nobody in particular',
  hearsayAlone: 'An attribution to nobody by itself',
  thought: 'What a named person thinks is no attribution',
  doxastic: 'Expectation that makes a sentence uncertain',
  headlineHedges: 'What headlines say for “may”',
  headlineSays: 'What headlines attribute with',
  certain: 'What will be',
  uncertain: 'What only may be',
  change: 'Two times: such amounts differ because something changed',
  similar: 'What other deals cost: before the next words',
  compared: 'Deals that are compared',
  wholes: 'What a percentage is at most the whole of',
  counted: 'What else is never fewer than none',
  stop: 'Words that say nothing about what a text is about',
};

const DIRECTIONS = {
  gives: 'Its subject supplies',
  takes: 'Its subject is supplied',
  'by-preposition': 'Supplied “from”, or supplying “to”',
} as const;
const MANNERS = { sale: 'for good', lease: 'for a time', open: 'in whatever way' } as const;

/** Every word list of the method, in groups: what editors can add to in `content/method/method.yaml`. */
export function methodWords({ ladder, supply, pointers, words }: Method): WordGroup[] {
  const { rungs, ...steps } = ladder;
  const { verbs, ...others } = supply;
  return [
    {
      title: 'How firm a deal is',
      lists: [
        { use: 'The steps, lowest first', words: rungs.map((rung) => rung.words) },
        ...listed(steps, LADDER),
      ],
    },
    {
      title: 'Who supplies whom',
      lists: [
        ...verbs.map(({ direction, manner, phrases, after, notBefore }): WordList => ({
          use: [
            `${DIRECTIONS[direction]}, ${MANNERS[manner]}`,
            ...(after ? [`only after: ${after.join(', ')}`] : []),
            ...(notBefore ? [`not before: ${notBefore.join(', ')}`] : []),
          ].join('; '),
          words: phrases,
        })),
        ...listed(others, SUPPLY),
      ],
    },
    {
      title: 'Where a fact can be looked up, strong pointers first',
      lists: pointers.map(({ words: use, phrases, notBefore }) => ({
        use: notBefore ? `${use}; not before: ${notBefore.join(', ')}` : use,
        words: phrases,
      })),
    },
    { title: 'Speakers, doubt, change and counts', lists: listed({ ...words }, WORDS) },
  ];
}

/** In the order of the labels; a list without a label would not be printed, so it is an error. */
function listed(lists: Readonly<Record<string, readonly string[]>>, labels: Lists): WordList[] {
  const stranger = Object.keys(lists).find((key) => !(key in labels));
  if (stranger !== undefined)
    throw new Error(`Cannot print the words of "${stranger}": found no label, expected one.`);
  return Object.entries(labels).map(([key, use]) => ({ use, words: lists[key] ?? [] }));
}
