import type { Token } from './html-tokens.ts';

// Next to these tags white space is never drawn. What a stylesheet may well lay out in a line
// (div, p, li, ul, headings) is not among them: there, one space or line break stays.
const structural = new Set(
  `html head body header main footer article section aside figure figcaption blockquote form
   table caption colgroup col thead tbody tfoot tr th td hr pre
   defs g symbol marker path rect circle ellipse line polyline polygon desc use clippath mask
   pattern lineargradient radialgradient stop`.split(/\s+/),
);

// Not \s: a no-break or ideographic space is a letter that someone meant.
const run = /[ \t\r\n\f]+/g;

/**
 * Shortens the white space that CSS would collapse anyway: a run becomes one line break or one space,
 * and in `<head>` or next to structural tags it goes. Supposes that nothing but `<pre>` and form
 * fields is laid out with `white-space: pre`.
 * @param tokens of a whole page
 * @returns the page
 */
export function collapseWhitespace(tokens: readonly Token[]): string {
  let isInHead = false;
  let depthOfPre = 0;
  return tokens
    .map((token, index) => {
      if (token.name === 'head') isInHead = token.kind === 'open';
      if (token.name === 'pre') depthOfPre += token.kind === 'open' ? 1 : -1;
      if (token.kind !== 'text' || depthOfPre > 0) return token.text;
      if (isInHead && token.text.replace(run, '') === '') return '';
      return collapse(token.text, tokens[index - 1], tokens[index + 1]);
    })
    .join('');
}

function collapse(text: string, before: Token | undefined, after: Token | undefined): string {
  // A line break stays one: between two Han characters some browsers drop it, but never a space.
  let short = text.replace(run, (space) => (space.includes('\n') ? '\n' : ' '));
  if (before === undefined || structural.has(before.name)) short = short.replace(/^[ \n]/, '');
  if (after === undefined || structural.has(after.name)) short = short.replace(/[ \n]$/, '');
  return short;
}
