import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml, writeXml, xmlElement } from './xml.ts';

test('text comes out of a parser as it went in', () => {
  assert.equal(escapeXml('a < b & c > "d"'), 'a &lt; b &amp; c &gt; &quot;d&quot;');
  assert.equal(escapeXml('两家 𠮷 ’'), '两家 𠮷 ’');
  assert.equal(escapeXml('one\ntwo\tthree'), 'one&#10;two&#9;three');
});

test('what no XML may hold is left out', () => {
  assert.equal(escapeXml('a\u0000b\u001Fc\uFFFEd\uD800e'), 'abcde');
});

test('elements stand in their order, one a line, the empty ones short', () => {
  const document = xmlElement('feed', { 'xml:lang': 'en' }, [
    xmlElement('title', {}, 'Q&A'),
    xmlElement('link', { href: 'https://example.org/?a=1&b=2' }),
  ]);
  assert.equal(
    writeXml(document),
    `<?xml version="1.0" encoding="utf-8"?>
<feed xml:lang="en">
  <title>Q&amp;A</title>
  <link href="https://example.org/?a=1&amp;b=2"/>
</feed>
`,
  );
});
