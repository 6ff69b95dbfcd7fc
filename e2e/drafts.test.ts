import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './site.ts';

const parts = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json'];
const port = Number(process.env.E2E_PORT ?? '4329') + 500;

/** A copy of the project that a test may write in. */
function scratchProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'draft-'));
  for (const part of [...parts, 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

test('a writer sees a draft change, fail and heal in the browser without touching it, and what it still owes', async ({
  page,
}) => {
  const project = scratchProject();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    { cwd: project, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  try {
    const address = `http://localhost:${port}/zh/licensing/`;
    await expect
      .poll(
        () =>
          page.goto(address).then(
            (answer) => answer?.status(),
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
    await expect(page.locator('#draft-notes')).toHaveCount(0);
    const path = join(project, 'content/zh/licensing.mdx');
    const published = readFileSync(path, 'utf8');
    const put = (words: string): void => {
      writeFileSync(path, published.replace('{#fee-trigger}\n\n', `{#fee-trigger}\n\n${words}`));
    };

    put('现在如此，');
    await expect(page.locator('#fee-trigger')).toContainText('现在如此，');
    await expect(page.locator('#draft-notes')).toContainText('content/zh/licensing.mdx:');
    await expect(page.locator('#draft-notes')).toContainText('not as it was registered');

    put('<Claim id="fee-rises">现在如此，');
    await expect(page.locator('#draft-faults')).toContainText('content/zh/licensing.mdx:');
    await expect(page.locator('#draft-faults')).toContainText('Close every tag');

    put('');
    await expect(page.locator('#fee-trigger p').first()).toBeVisible();
    await expect(page.locator('#draft-notes')).toHaveCount(0);

    // A chapter can be opened as soon as the outline has it.
    const outline = join(project, 'content/outline.yaml');
    const listed = readFileSync(outline, 'utf8');
    writeFileSync(
      outline,
      `${listed}- { id: next, ink: k, sections: [{ id: next-one, ink: k }] }\n`,
    );
    await expect(page.locator('#draft-notes')).toContainText('Write content/zh/next.mdx');
    const answer = await page.goto(`http://localhost:${port}/zh/next/`);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('main')).toContainText('还没有写');

    // The glossary is read again, and with it the marks in the text.
    const glossary = join(project, 'content/glossary.yaml');
    writeFileSync(glossary, readFileSync(glossary, 'utf8').replace('term: 开放式关系', 'term: '));
    await expect(page.locator('#draft-faults')).toContainText('content/glossary.yaml:');
  } finally {
    server.kill();
    rmSync(project, { recursive: true, force: true });
  }
});
