declare module 'edtf' {
  /** Throws when the text is not EDTF of level 0 to 2. */
  export function parse(text: string): unknown;
}
