import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collapseWhitespace } from './collapse-whitespace.ts';
import { tokensOf } from './html-tokens.ts';

const collapsed = (html: string): string => collapseWhitespace(tokensOf(html));

test('indentation goes in the head and around structural tags', () => {
  assert.equal(
    collapsed(`<!doctype html>
      <html>
        <head>
          <meta charset="utf-8">
          <link rel="icon" href="/x">
        </head>
        <body>
          <main>
            <table> <tr> <td> 1 </td> </tr> </table>
          </main>
        </body>
      </html>
    `),
    '<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="/x"></head>' +
      '<body><main><table><tr><td>1</td></tr></table></main></body></html>',
  );
});

test('one space stays between elements that may share a line', () => {
  const html = '<a>x</a> <a>y</a>\n<b>z</b> <svg></svg> w';
  assert.equal(collapsed(html), html);
  assert.equal(collapsed('<li>x</li>\n    <li>y</li>'), '<li>x</li>\n<li>y</li>');
  assert.equal(collapsed('<p>\n  one   <i> two</i>\n</p>'), '<p>\none <i> two</i>\n</p>');
});

test('a line break stays a line break, since Han text drops it and not a space', () => {
  assert.equal(collapsed('<p>微软\n      与</p>'), '<p>微软\n与</p>');
});

test('a no-break or ideographic space is not white space', () => {
  const html = '<main>\u3000x\u00a0\u00a0y</main>';
  assert.equal(collapsed(html), html);
});

test('pre, textarea, script, style and comments stay as they are', () => {
  const html =
    '<pre>\n  a  <b>  c</b>\n</pre><textarea>\n  a  </textarea><script>\n  a  </script>' +
    '<style>\n  a  </style><!--  a  -->';
  assert.equal(collapsed(html), html);
});
