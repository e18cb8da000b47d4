import type { Ink } from './palette.ts';

/** How a shape is inked; each has one meaning everywhere (see forms.ts). */
export type Paint =
  /** Filled with ink: stated. */
  | 'solid'
  /** Paper inside, ink outline: approximate or inferred. */
  | 'hollow'
  /** A line of ink. */
  | 'line'
  /** A dashed line of ink: inferred. */
  | 'dash'
  /** Diagonal hatching in the alarm colour: implausible as printed. */
  | 'hatch'
  /** An alarm line. */
  | 'alarm'
  /** A thin grey line that connects: fork, leader, order edge. */
  | 'connector'
  /** A light separator or grid line. */
  | 'grid'
  /** A filled grey shape that carries meaning but speaks second. */
  | 'grey'
  /** Grey outline, dashed, nothing inside: not stated. */
  | 'absent'
  /** A pale surface behind text. */
  | 'ground'
  /** Paper colour, to lift a shape off the lines behind it. */
  | 'mask'
  /** A filled amount of something, where many stand side by side and full ink would shout. */
  | 'level'
  /** A small sign that a person has set the value. */
  | 'override'
  /** The line that joins what cannot all be true. */
  | 'fork';

/** Ink on the page, all coordinates absolute and rounded to two decimals. Paths use M, L, H, V and Z only. */
export type Shape =
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint;
    }
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint };

/** One line of text. `y` is its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in px; 11.5 or more, so that it stays above 11 where a page shows the drawing a little smaller. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  /** A label of a scale or of the key: it measures, and claims nothing. */
  readonly isScale?: true;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A passage of a source, as `evidenceId` of the domain names it. */
export interface Passage {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** What a mark leads to. The caller's `href` turns it into an address. */
export type ChartTarget =
  | { readonly kind: 'event'; readonly id: string; readonly passage: Passage | null }
  | { readonly kind: 'figure'; readonly id: string; readonly passage: Passage | null }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string; readonly passage: Passage | null }
  /** One criterion of one source. */
  | {
      readonly kind: 'criterion';
      readonly id: string;
      readonly source: string;
      readonly passage: Passage | null;
    }
  /** A page of the site, by its path from the root of the site: `/timeline/`. */
  | { readonly kind: 'page'; readonly path: string }
  /** Several records folded into one mark: leads to the first of them in the list beside the chart. */
  | {
      readonly kind: 'fold';
      readonly of: 'event' | 'figure' | 'source';
      readonly ids: readonly string[];
    };

/** Makes the address of a target; knows the base path, which charts do not. */
export type Href = (target: ChartTarget) => string;

/** One link in the drawing: shapes and labels that mean one thing. */
export interface PlacedMark {
  /** Unique within the drawing; the element's id is the drawing's prefix and this. */
  readonly id: string;
  readonly target: ChartTarget;
  /** The whole of it in words, for people who do not see the mark. */
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
  /** Where a pointer may hit; at least 24 px high and wide where the room allows. */
  readonly hit: Box;
}

/** A chart with every place decided. */
export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  /** The finding, one sentence. */
  readonly title: string;
  /** The numbers and disputes in words. */
  readonly description: string;
  /** Whether its numbers are judgements of this site, which no quote states. */
  readonly isComputed?: true;
  /** Lines and surfaces behind the marks. */
  readonly ground: readonly Shape[];
  /** Text that is no link: axes, lane names, notes, the key. */
  readonly texts: readonly PlacedText[];
  /** In reading order. */
  readonly marks: readonly PlacedMark[];
  /** Shapes of the key, which stand for no record. */
  readonly key: readonly Shape[];
}

/** Rounds a coordinate, so that the bytes are the same on every machine. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
