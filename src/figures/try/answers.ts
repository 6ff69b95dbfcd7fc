import type { TryIt } from './shape.ts';

type Answer = TryIt['nodes'][number];
type Question = TryIt['questions'][number];

/** A stretch of words, or the place of a claim's mark between two. */
export type Piece = { readonly words: string } | { readonly claim: string };

/**
 * Words with claim ids in braces, taken apart: `Dear{index-is-costly}.` is words, a claim, words.
 * @param text one line of an answer
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { claim: part.slice(1, -1) } : { words: part }));
}

/** A row of the decision table: one choice for each question, and what then applies. */
export interface Decision {
  readonly choices: readonly Question['answers'][number][];
  readonly verdict: Answer;
  readonly claims: readonly string[];
}

/**
 * Every case of the form, so that paper can show what the form shows one at a time.
 * @param figure the form
 * @throws {Error} when a case has no verdict, or two
 */
export function decisionsOf({ questions, nodes }: TryIt): Decision[] {
  const [index, bot] = questions;
  return index.answers.flatMap((rented) =>
    bot.answers.map((added): Decision => {
      const applying = nodes.filter(
        (node) =>
          node.index.some((id) => id === rented.id) && node.bot.some((id) => id === added.id),
      );
      const [verdict, ...others] = applying.filter(({ step }) => step === 'verdict');
      if (verdict === undefined || others.length > 0) {
        throw new Error(`"${rented.id}" with "${added.id}" needs one verdict.`);
      }
      return {
        choices: [rented, added],
        verdict,
        claims: [...new Set(applying.flatMap(({ claims }) => claims))],
      };
    }),
  );
}
