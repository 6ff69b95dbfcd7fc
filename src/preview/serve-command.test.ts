import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const command = join(import.meta.dirname, 'serve-command.ts');

test('a server ends when npm that started it was killed', { timeout: 30_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'index.html'), 'home');
  // A program between, as npm is: it starts the server, and what the server says goes on to us.
  const between = spawn(
    process.execPath,
    [
      '-e',
      `require('child_process').spawn(process.execPath, ['${command}'], { stdio: 'inherit' })`,
    ],
    {
      env: { ...process.env, npm_lifecycle_event: 'serve', BASE_PATH: '', DIST: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  t.after(async () => {
    between.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const address = await new Promise<string>((done) => {
    between.stdout.on('data', (text: Buffer) => {
      done(/http:\S+/.exec(String(text))?.[0] ?? '');
    });
  });
  assert.equal(await (await fetch(address)).text(), 'home');
  between.kill('SIGKILL');
  const end = Date.now() + 10_000;
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  while ((await answers()) && Date.now() < end) await new Promise((done) => setTimeout(done, 100));
  assert.equal(await answers(), false);
});
