import type { FuzzyDate } from './edtf.ts';
import type { Zone } from './evidence.ts';
import type { SourceId } from './ids.ts';
import type { Review } from './stance.ts';

/** Why a line was set aside as page furniture. */
export type FurnitureKind =
  | 'nav'
  | 'share'
  | 'byline'
  | 'dateline'
  | 'caption-repeat'
  | 'title-repeat'
  | 'teaser'
  | 'label'
  | 'related'
  | 'comments'
  | 'ad'
  | 'paywall'
  | 'legal'
  | 'other';

export const FURNITURE_KINDS: readonly FurnitureKind[] = [
  'nav',
  'share',
  'byline',
  'dateline',
  'caption-repeat',
  'title-repeat',
  'teaser',
  'label',
  'related',
  'comments',
  'ad',
  'paywall',
  'legal',
  'other',
];

/** Proof, found outside the document, for a value that its text does not state. */
export interface ExternalProof {
  readonly url: string;
  /** The day on which the page was read, YYYY-MM-DD. */
  readonly accessed: string;
  readonly note: string;
}

/** The bibliographic fields that outside proof may back. */
export type ExternalField =
  'title' | 'publisher' | 'author' | 'published' | 'section' | 'url' | 'syndicatedFrom';

/** One document as received, with what it says about itself. Unknown is `null`, never a guess. */
export interface Source {
  readonly id: SourceId;
  readonly seed: {
    /** File below `content/seeds/`, with forward slashes. */
    readonly file: string;
    /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
    readonly sha256: string;
  };
  readonly title: string;
  /** `printed`: the document's own headline. `derived`: made from its first sentence, because it prints none. */
  readonly titleBasis: 'printed' | 'derived';
  readonly publisher: string | null;
  /** A named person, or null. */
  readonly author: string | null;
  /** The author line as printed, also when it names a role ("Admin") and no person. */
  readonly byline: string | null;
  /** The publication date as printed, an EDTF string; null when the document prints none. */
  readonly published: string | null;
  /** What can be inferred where no date is printed; never shown as a date. */
  readonly publishedBounds: FuzzyDate | null;
  readonly section: string | null;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly url: string | null;
  /** The agency or outlet that the text is republished from. */
  readonly syndicatedFrom: string | null;
  /** Outlets that the text names as where its facts come from. */
  readonly upstream: readonly string[];
  /** Lines (1-based, inclusive) that do not speak with the publisher's own voice. */
  readonly voiceZones: readonly {
    readonly zone: Zone;
    readonly lines: readonly [number, number];
  }[];
  /** Lines set aside as page furniture, kept and shown on request. */
  readonly furniture: readonly { readonly line: number; readonly kind: FurnitureKind }[];
  /** Whether the site prints the whole text or only quotes with some context. */
  readonly publish: 'full' | 'excerpts';
  readonly external: { readonly [field in ExternalField]?: ExternalProof | undefined };
  readonly review: Review;
}
