import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsIn, finishFolder, finishHtml } from './finish-html.ts';
import { Stop } from '../../scripts/stop.mjs';

const page = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page keeps one style with the rules of all, and its policy names that style', () => {
  const html = finishHtml(
    page('<style>.a { color: red }</style>', '<p class="a b">x</p><style>.b { top: 0 }</style>'),
  );
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css ?? '');
  assert.deepEqual(styles, ['.a{color:red}.b{top:0}']);
  assert.ok(html.includes(`style-src ${hash('.a{color:red}.b{top:0}')};`));
  assert.match(html, /<\/style><\/head>/);
});

test('the policy stands right behind the charset and allows nothing inline by name', () => {
  const html = finishHtml(page('', '<p>x</p>'));
  assert.match(html, /<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  assert.match(html, /default-src 'none'/);
  assert.match(html, /style-src 'none'/);
  assert.doesNotMatch(html, /unsafe/);
});

test('scripts that run are named by their hash, data is not', () => {
  const run = 'document.title = "<x>";';
  const data = '{"@type":"Report"}';
  const html = finishHtml(
    page(
      `<script>${run}</script><script type="application/ld+json">${data}</script>`,
      `<script type="module">${run}\n</script><script type="module" src="/a.js"></script>`,
    ),
  );
  assert.ok(html.includes(`script-src 'self' ${hash(run)} ${hash(`${run}\n`)};`));
  assert.ok(html.includes(`<script type="application/ld+json">${data}</script>`));
});

test('a name that only a script adds keeps its rules', () => {
  const css = ':root[data-paper=black]{color:red}.md\\:x{color:blue}.y{color:tan}';
  const script = 'root.dataset.paper=t;e.classList.add("md:x")';
  const html = finishHtml(page(`<style>${css}</style>`, `<script>${script}</script>`));
  assert.match(html, /data-paper/);
  assert.match(html, /md\\:x/);
  assert.doesNotMatch(html, /\.y/);
  const loading = page(`<style>${css}</style>`, '<script src="/a.js"></script>');
  assert.match(finishHtml(loading, { script }), /data-paper/);
  assert.doesNotMatch(finishHtml(page(`<style>${css}</style>`, ''), { script }), /data-paper/);
});

test('what the policy would forbid is a fault that shows the tag', () => {
  const html = page(
    '<link rel="stylesheet" href="/x.css"><style media="print">p{top:0}</style>',
    '<p style="top:0">x</p><a title="a > b" onclick="go()">y</a><p style="top:0">z</p>',
  );
  assert.deepEqual(faultsIn(html), [
    `<link rel="stylesheet" href="/x.css"> holds up the page. Set build.inlineStylesheets to 'always'.`,
    '<style media="print"> has attributes. Put them in the CSS.',
    '<p style="top:0"> has a style attribute. Give it a class.',
    '<a title="a > b" onclick="go()"> has an inline handler. Use a script.',
  ]);
  assert.equal(faultsIn('<!doctype html><p>x').length, 2);
  assert.deepEqual(
    faultsIn(page('<script>a.style="x"; onclick=1</script>', '<pre>style="x"</pre>')),
    [],
  );
});

test('a folder is finished whole or not at all, and every faulty page is named', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'finish-'));
  t.after(() => rm(folder, { recursive: true }));
  const good = page('<style>p { top: 0 }</style>', '<p>x</p>');
  await writeFile(join(folder, 'a.html'), good);
  await writeFile(join(folder, 'b.html'), page('', '<p style="top:0">x</p>'));
  await writeFile(join(folder, 'c.html'), page('', '<p onclick="x">x</p>'));
  await assert.rejects(finishFolder(folder), (error: unknown) => {
    assert.ok(error instanceof Stop);
    assert.match(error.message, /^b\.html: .*\nc\.html: [^\n]*$/);
    return true;
  });
  assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), good);
  await rm(join(folder, 'b.html'));
  await rm(join(folder, 'c.html'));
  assert.equal(await finishFolder(folder), 1);
  assert.match(await readFile(join(folder, 'a.html'), 'utf8'), /<style>p\{top:0\}<\/style>/);
});

test('the sheet for paper comes last and blocks nothing, and the page keeps what it reads', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'finish-'));
  t.after(() => rm(folder, { recursive: true }));
  const link = '<link rel="stylesheet" media="print" href="/base/_astro/print.css">';
  const css = ':root{--a:1px;--b:2px}p{top:0}';
  await writeFile(join(folder, 'print.css'), '@media print{p{top:var(--a)}}');
  await writeFile(join(folder, 'a.html'), page(`${link}<style>${css}</style>`, '<p>x</p>'));
  assert.equal(await finishFolder(folder), 1);
  const html = await readFile(join(folder, 'a.html'), 'utf8');
  const kept = ':root{--a:1px}p{top:0}';
  assert.ok(html.includes(`<style>${kept}</style>${link}</head>`));
  assert.ok(html.includes(`style-src 'self' ${hash(kept)};`));
});

test('the face of the titles is asked for first', () => {
  const face = (name: string, file: string): string =>
    `@font-face{font-family:${name};src:url(/fonts/${file}.woff2) format("woff2")}`;
  const faces = `${face('Open Latin', 'a')}${face('Open Han', 'b')}`;
  const html = finishHtml(
    page(`<style>${faces}p{font-family:Open Latin,Open Han}</style>`, '<p>x</p>'),
  );
  assert.deepEqual(html.match(/<link rel="preload"[^>]*>/g), [
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/a.woff2">',
  ]);
});
