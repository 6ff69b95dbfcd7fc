import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import { root } from './site.ts';

/** Where `serveEnhancements` puts the sources. */
export const enhancements = '/test/enhance/';

/**
 * Lets a page import the sources of `src/enhance` one by one, so that a test runs one of them many
 * times in a page that is loaded once. The bundle that readers get holds them all and runs once.
 * @param page before it imports any
 */
export async function serveEnhancements(page: Page): Promise<void> {
  await page.route(`**${enhancements}**`, async (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split(enhancements);
    const source = readFileSync(join(root, 'src/enhance', path), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
    });
    await route.fulfill({ contentType: 'text/javascript', body: outputText });
  });
}
