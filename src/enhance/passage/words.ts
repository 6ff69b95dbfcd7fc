import type { QuoteMarks } from './quotation.ts';

/** What the tools say, in the language of the page: `passage.json` beside its home page. */
export interface Words {
  readonly tools: string;
  readonly copyLink: string;
  readonly copyQuotation: string;
  readonly linkCopied: string;
  readonly quotationCopied: string;
  readonly notCopied: string;
  readonly quoteMarks: QuoteMarks;
  /** What stands in a citation for the day of access. */
  readonly accessed: string;
}

/** The words, from the folder of the home page that the header leads to. */
export async function fetchWords(): Promise<Words> {
  const home = document.querySelector<HTMLAnchorElement>('.site-header .display');
  const response = await fetch(new URL('passage.json', home?.href));
  return (await response.json()) as Words;
}
