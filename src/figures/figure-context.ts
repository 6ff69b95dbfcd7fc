import { basisForm } from '../content/claim.ts';
import type { Claim } from '../content/claim.ts';
import type { FigureNode } from './figure.ts';
import type { Locale } from '../content/locale.ts';

/** What the page knows and a drawing needs: its language, and where claims and chapters are. */
export interface FigureContext {
  readonly locale: Locale;
  readonly claimOf: (id: string) => Claim;
  readonly claimHref: (id: string) => string;
  readonly chapterOf: (id: string) => { readonly number: number; readonly href: string };
}

/** Tells whether nobody who says it has a name: such a node is stitched. */
export function isUnnamed(node: FigureNode, { claimOf }: FigureContext): boolean {
  const forms = node.claims.map((id) => basisForm[claimOf(id).basis]);
  return forms.length > 0 && forms.every((form) => form === 'unnamed');
}
