import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paragraphIdOf } from '../src/content/permalinks/permalink.ts';
import { readSiteBook, root } from './site.ts';

const scratch = join(root, '.cache', 'drill');
const port = '4391';
const site = `http://localhost:${port}`;
const day = '2031-01-02';
const reason = 'reason: { zh: 演练。, en: A drill. }';

/** Years of the register that never were, which the present content can keep. */
async function history(): Promise<string> {
  const paragraph = paragraphIdOf(await readSiteBook(), 'fee-trigger', 2) ?? '';
  const published = (kind: string, id: string, home: string, more = ''): string =>
    `- { state: published, date: ${day}, kind: ${kind}, id: ${id}, in: ${home}${more} }\n`;
  const moved = (kind: string, from: string, to: string): string =>
    `- { state: moved, date: ${day}, kind: ${kind}, from: ${from}, to: ${to}, ${reason} }\n`;
  return [
    published('section', 'old-clause', 'licensing'),
    moved('section', 'licensing/old-clause', 'licensing/fee-trigger'),
    published('section', 'stray', 'sales'),
    moved('section', 'sales/stray', 'licensing/fee-trigger'),
    published('paragraph', 'two-teams.z9z9', 'two-teams', ', zh: "00000000", en: "00000000"'),
    moved('paragraph', 'two-teams/two-teams.z9z9', `fee-trigger/${paragraph}`),
    published('claim', 'old-claim', 'sales'),
    `- { state: retired, date: ${day}, kind: claim, id: old-claim, nearest: section two-teams, ${reason}, text: { zh: 撤下的话。, en: What was withdrawn. } }\n`,
  ].join('');
}

let server: ChildProcess | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(900_000);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const part of [
    'content',
    'public',
    'scripts',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(scratch, part), { recursive: true });
  }
  // Cards are drawn once for all copies.
  if (existsSync(join(root, '.cache', 'cards'))) {
    mkdirSync(join(scratch, '.cache'));
    cpSync(join(root, '.cache', 'cards'), join(scratch, '.cache', 'cards'), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  appendFileSync(join(scratch, 'content', 'permalinks.yaml'), await history());
  execFileSync(process.execPath, ['src/build/build-site.ts'], { cwd: scratch, stdio: 'pipe' });
  server = spawn(process.execPath, ['src/preview/serve-command.ts'], {
    cwd: scratch,
    env: { ...process.env, PORT: port },
  });
  await expect
    .poll(() =>
      fetch(site).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});

test.afterAll(() => {
  server?.kill();
  rmSync(scratch, { recursive: true, force: true });
});

test('a report that links to a renamed section reaches it, and the place in it', async ({
  page,
}) => {
  await page.goto(`${site}/zh/licensing/old-clause/#cite`);
  await expect(page).toHaveURL(`${site}/zh/licensing/fee-trigger/#cite`);
  await page.goto(`${site}/s/old-clause/`);
  await expect(page).toHaveURL(`${site}/s/fee-trigger/`);
  await page.goto(`${site}/en/sales/stray/`);
  await expect(page).toHaveURL(`${site}/en/licensing/fee-trigger/`);
});

test('without script the old page leads on as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/en/licensing/old-clause/`);
  await expect(page).toHaveURL(`${site}/en/licensing/fee-trigger/`);
  await context.close();
});

test('an old fragment of something on the same page is a target beside it, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/en/licensing/#old-clause`);
  const section = page.locator('#fee-trigger');
  await expect(section.locator('[id="old-clause"]')).toHaveCount(1);
  await expect(section.getByRole('heading')).toBeInViewport();
  await context.close();
});

test('a fragment that went to another page leaves a visible stub, and the script follows it', async ({
  browser,
  page,
}) => {
  const paragraph = paragraphIdOf(await readSiteBook(), 'fee-trigger', 2) ?? '';
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site}/zh/sales/#two-teams.z9z9`);
  await expect(still.locator('[id="two-teams.z9z9"] a')).toBeInViewport();
  await context.close();
  await page.goto(`${site}/zh/sales/#two-teams.z9z9`);
  await expect(page).toHaveURL(`${site}/zh/licensing/fee-trigger/#${paragraph}`);
  await page.goto(`${site}/en/sales/#stray`);
  await expect(page).toHaveURL(`${site}/en/licensing/#fee-trigger`);
});

test('a retired claim has a tombstone with its last words, kept out of search engines', async ({
  page,
}) => {
  const answer = await page.goto(`${site}/c/old-claim/`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText('What was withdrawn.')).toBeVisible();
  await expect(page.getByText('撤下的话。')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(`${site}/en/claims/#old-claim`);
  await expect(page.locator('#old-claim')).toContainText('What was withdrawn.');
  await page.locator('#old-claim a').click();
  await expect(page).toHaveURL(/two-teams/);
});
