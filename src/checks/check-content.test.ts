import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { root } from '../testing/scratch-book.ts';

/** A folder of its own with a copy of the content, gone after the test. */
function scratchFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/** Runs the check as a writer does, in a folder. */
function check(folder: string): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/checks/check-content.ts')],
    { cwd: folder, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, out: stdout, err: stderr };
}

/** Replaces the first match in a file of the folder. */
function change(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  assert.ok(text.includes(from), `${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test('a writer with sound content hears that all facts of the ledger are told', () => {
  const { status, out, err } = check(root);
  // Counted in the file itself: an entry of the public record names its sources.
  const ledger = readFileSync(join(root, 'content/claims.yaml'), 'utf8');
  const all = ledger.match(/^- id: /gm)?.length ?? 0;
  const later = ledger.match(/^ {2}sources:/gm)?.length ?? 0;
  assert.ok(later > 0 && all > later);
  const count = (number: number): string => `${String(number)} of ${String(number)}`;
  assert.equal(err, '');
  const told = `${count(all - later)} facts of the report and ${count(later)} of the public record told in both languages`;
  assert.ok(out.includes(told), out);
  assert.equal(status, 0);
});

test('a writer with faults hears each one with file and line, within ten seconds', (context) => {
  const folder = scratchFolder(context);
  const here = '<Claim id="same-customers">';
  const mistyped = `<Claim id="arms-rivls">OpenAI</Claim> ${here}`;
  change(folder, 'content/en/sales.mdx', here, mistyped);
  change(folder, 'content/zh/upside.mdx', '。</Claim>', '.</Claim>');
  const started = performance.now();
  const { status, out, err } = check(folder);
  assert.ok(performance.now() - started < 10_000);
  assert.equal(status, 1);
  assert.equal(out, '');
  assert.match(err, /^content\/en\/sales\.mdx:\d+ {2}claim "arms-rivls" is not in the ledger\. /m);
  assert.match(err, /^content\/zh\/upside\.mdx:\d+ {2}half-width punctuation in Chinese/m);
  assert.match(err, /^3 faults in content\/; nothing was built\.$/m);
});

test('a writer with one fault is not told of "1 faults"', (context) => {
  const folder = scratchFolder(context);
  change(folder, 'content/zh/upside.mdx', '。</Claim>', '.</Claim>');
  const { status, err } = check(folder);
  assert.equal(status, 1);
  assert.match(err, /^1 fault in content\/; nothing was built\.$/m);
});
