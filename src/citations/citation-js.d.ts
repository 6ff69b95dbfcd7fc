/** Citation.js has no types of its own; this is what the tests ask of it as an independent reader. */
declare module '@citation-js/core' {
  interface CslName {
    readonly literal?: string;
    readonly family?: string;
  }

  interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly language?: string;
    readonly version?: string;
    readonly edition?: string;
    readonly publisher?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly 'collection-title'?: string;
  }

  export class Cite {
    constructor(input: string);
    readonly data: readonly CslItem[];
    format(output: string, options?: Readonly<Record<string, string>>): string;
  }
}
