import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ContentError, formatProblem } from './problem.ts';
import { readContent } from './read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of a project whose content is one file; nothing where it can be read. */
function said(path: string, bytes: Uint8Array | string): string {
  const root = mkdtempSync(join(folder, 'root-'));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
  return saidOf(root);
}

function saidOf(root: string): string {
  try {
    readContent(root);
    return '';
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems.map(formatProblem).join('\n');
  }
}

const zh = 'content/zh/sales.mdx';
/** 两拨 in GB18030 and Big5. */
const gb = Buffer.from('c1bdb2a6', 'hex');
const big5 = Buffer.from('a8e2bcb5', 'hex');

test('a file that is no text in UTF-8 is called what it seems to be', () => {
  const text = (bytes: Buffer) => Buffer.concat([Buffer.from('---\ntitle: '), bytes]);
  assert.match(said(zh, text(gb)), /^content\/zh\/sales\.mdx:2 {2}.*not in UTF-8.*GB18030/);
  assert.match(said(zh, text(big5)), /:2 {2}.*not in UTF-8.*Big5/);
  for (const bytes of [
    Buffer.from('\ufeff---\n两拨', 'utf16le'),
    Buffer.from('\ufeff---\n两拨', 'utf16le').swap16(),
    Buffer.from('---\ntitle: Two teams'.repeat(50), 'utf16le'),
  ]) {
    assert.match(said(zh, bytes), /:1 {2}.*in UTF-16.*Save it as UTF-8/);
  }
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
  assert.match(said(zh, png), /:1 {2}this is no text, but a picture/);
  assert.match(said('content/claims.yaml', text(gb)), /^content\/claims\.yaml:2/);
  assert.match(said('content/figures/stake.yaml', png), /^content\/figures\/stake\.yaml:1/);
  assert.equal(said(zh, text(Buffer.from('两拨'))), '');
});

test('a folder with the name of a file is told, with its path', () => {
  for (const name of [zh, 'content/figures/stake.yaml', 'content/claims.yaml']) {
    const root = mkdtempSync(join(folder, 'root-'));
    mkdirSync(join(root, name), { recursive: true });
    assert.match(saidOf(root), new RegExp(`^${name}:1 {2}this is a folder`));
  }
});

test('a link that leads nowhere is told, and one that leads to a text is read', () => {
  const root = mkdtempSync(join(folder, 'root-'));
  mkdirSync(join(root, 'content/zh'), { recursive: true });
  writeFileSync(join(root, 'elsewhere'), 'text');
  symlinkSync(join(root, 'elsewhere'), join(root, zh));
  assert.equal(readContent(root).get(zh), 'text');
  rmSync(join(root, 'elsewhere'));
  assert.match(saidOf(root), /^content\/zh\/sales\.mdx:1 {2}this is a link that leads nowhere/);
});

test('a file that nothing would read is told', () => {
  for (const path of [
    'content/zh/sales.md',
    'content/zh/sales.MDX',
    'content/zh/sales.yaml',
    'content/zh/deep/sales.mdx',
    'content/de/sales.mdx',
    'content/claims.yml',
    'content/figures/stake.json',
    'content/notes.txt',
    'content/terms.yaml',
    'content/pages/zh/method.mdx',
  ]) {
    assert.match(said(path, '---\n'), new RegExp(`^${path}:1 {2}nothing reads a file`));
  }
  assert.equal(said('content/zh/.DS_Store', 'x'), '');
  assert.equal(said('content/zh/.sales.mdx.swp', Buffer.from([0, 0xff])), '');
  assert.equal(said('content/zh/sales.mdx~', 'x'), '');
});
