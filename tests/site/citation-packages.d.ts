declare module '@citation-js/core' {
  /** Reads citations in any form whose plugin is loaded, into CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly { readonly title?: string }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
