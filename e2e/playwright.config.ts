import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium, howToGetChromium } from './chromium.ts';

const launchOptions = findChromium();
if (launchOptions === undefined) {
  console.error(howToGetChromium);
  process.exit(1);
}

const port = process.env.E2E_PORT ?? '4329';
const address = `http://localhost:${port}`;

/** Reader tests, on the built site and never on the dev server. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // One more than the cores it was measured on: much of a test is waiting.
  workers: 3,
  retries: 0,
  // Generous, because other work may share the machine; nothing waits for it when all is well.
  timeout: 90_000,
  forbidOnly: process.env.CI !== undefined,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // What is kept between two pages would change what other tests see; e2e/offline.test.ts lets it be.
  use: { baseURL: address, launchOptions, actionTimeout: 30_000, serviceWorkers: 'block' },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node src/preview/serve-command.ts',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: port },
    url: `${address}/`,
    reuseExistingServer: false,
  },
});
