/** How often what a publisher claimed was upheld, as people have recorded it. */
export interface TrackRecord {
  readonly publisher: string;
  readonly upheld: number;
  readonly refuted: number;
}
