import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayNamesIn } from './display-names.ts';
import { needOf, runsOf } from './font-need.ts';

const css = `
  @font-face { font-family: 'Open Latin'; src: url(a.woff2) }
  :root { --font-display: 'Open Latin', serif }
  h1, :is(h2, .title):lang(zh) { font: 900 1em var(--font-display) }
  .figure { & .year { font-family: var(--font-display) } }
  .display [lang] { font-family: var(--font-display) }
  .numeral { font: 900 1em 'Open Latin', serif }
  p { font-family: 'Open Han Text' }
`;

/** What each face has to hold; faces that need hold nothing are left out. */
function need(html: string): Record<string, string> {
  const found = needOf(runsOf(html, displayNamesIn(css)));
  return Object.fromEntries(
    [...found].flatMap(([face, characters]) =>
      characters.size === 0 ? [] : [[face, [...characters].toSorted().join('')]],
    ),
  );
}

test('a display role is what the CSS gives the display face, by its last name', () => {
  assert.deepEqual(
    [...displayNamesIn(css)].toSorted(),
    ['h1', 'h2', 'numeral', 'title', 'year'].toSorted(),
  );
});

test('text inside a display role needs the display face, and text beside it does not', () => {
  assert.deepEqual(need('<html lang="en"><h1>A <i>b</i><br>c</h1><p>d</p></html>'), {
    'Open Latin': 'Abc',
  });
});

test('Han needs a Han face in every language, and its text face even in a heading', () => {
  assert.deepEqual(need('<html lang="en"><h1>中</h1><p lang="zh-Hans">文</p></html>'), {
    'Open Han': '中',
    'Open Han Text': '中文',
  });
});

test('a quote or dash comes from the face of its language', () => {
  const quoted = (lang: string) => need(`<html lang="${lang}"><h2>“—”</h2></html>`);
  assert.deepEqual(quoted('en'), { 'Open Latin': '—“”' });
  assert.deepEqual(quoted('zh-Hans'), {
    'Open Han': '—“”',
    'Open Han Text': '—“”',
    'Open Dian': '—“”',
    'Open Dian Hei': '—“”',
  });
  assert.equal(need('<p lang="zh">史蒂夫·乔布斯</p>')['Open Dian Hei'], undefined);
});

test('what CSS generates counts: data in the role of its element, any other label as text', () => {
  assert.deepEqual(
    need('<html lang="zh"><b class="numeral" data-number="5" aria-label="第五">4</b></html>'),
    { 'Open Latin': '45', 'Open Han Text': '五第' },
  );
});

test('scripts and styles are no text; a numbered reference is its character', () => {
  assert.deepEqual(need('<html lang="zh"><script>"甲"</script><h1>&#20057;</h1></html>'), {
    'Open Han': '乙',
    'Open Han Text': '乙',
  });
});

test('what a page quotes of a text that no longer stands asks for no glyph', () => {
  assert.deepEqual(need('<p lang="zh">今</p><div class="former-text" lang="zh"><p>昔</p></div>'), {
    'Open Han Text': '今',
  });
});
